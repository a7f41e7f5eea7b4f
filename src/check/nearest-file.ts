import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../essay/slips.ts';

/**
 * The file that was most likely meant by a path: each of its steps is there, or the nearest to it is.
 *
 * @param folder that the path starts from
 * @param path with slashes, or with the backslashes of Windows
 * @param isMeant whether a file's name is of the kind that is looked for
 * @returns the path to write, with slashes
 */
export function nearestFile(
  folder: string,
  path: string,
  isMeant: (name: string) => boolean,
): string | undefined {
  const steps = path.replaceAll('\\', '/').split('/');
  const found: string[] = [];
  for (const [at, step] of steps.entries()) {
    const isLast = at === steps.length - 1;
    const isFit = (entry: Dirent) => (isLast ? isMeant(entry.name) : !entry.isFile());
    const name = /^\.{0,2}$/.test(step)
      ? step
      : pick(step, entriesOf(join(folder, ...found)).filter(isFit));
    if (name === undefined) return undefined;
    found.push(name);
  }
  return found.join('/');
}

function pick(step: string, entries: readonly Dirent[]): string | undefined {
  const names = entries.map(({ name }) => name);
  return names.includes(step) ? step : nearest(step, names);
}

function entriesOf(folder: string): Dirent[] {
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isFolder ? readdirSync(folder, { withFileTypes: true }) : [];
}
