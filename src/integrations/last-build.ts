import { hash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { isoDay } from '../collection/dates.ts';
import { codeVersion } from '../essay/remember.ts';

/** What a build was made of, and what it wrote. */
const note = z.object({
  /** Of {@link inputsOf}. */
  inputs: z.string(),
  /** Of {@link outputsOf}. */
  outputs: z.string(),
});

/**
 * Changes with all that a build is made of: every file of the list and the engine, the packages, Node, the
 * settings of the environment that the code names, how the command was called, and the day, on which
 * essays of the future appear.
 *
 * @param root folder of the project
 * @param command what the command was called with
 */
export function inputsOf(root: string, command: readonly string[], now: Date): string {
  const settings = new Set(['TZ', 'LANG', 'LC_ALL', 'NODE_ENV', 'MODE']);
  const read = (name: string) => {
    const content = contentOf(join(root, name));
    if (isCode.test(name)) {
      for (const [, setting = ''] of String(content).matchAll(namedSetting)) settings.add(setting);
    }
    return [name, hash('sha1', content)];
  };
  const ofRoot = readdirSync(root).filter((name) => isOfRoot.test(name));
  const files = [...ofRoot, ...filesIn(root, 'src'), ...filesIn(root, 'public')].map(read);
  const environment = Object.entries(process.env)
    .filter(([name]) => settings.has(name) || /^(?:ASTRO|PUBLIC|VITE)_/.test(name))
    .sort();
  return digestOf([codeVersion(root), root, command, isoDay(now), environment, files]);
}

const isCode = /\.(?:[mc]?[jt]s|astro)$/;
const namedSetting = /\benv(?:\.|\[['"])(\w+)/g;

/** Configurations and settings, but no logs, notes or reports that may stand beside them. */
const isOfRoot = /^[\w.-]+\.(?:[mc]?[jt]s|json)$|^\.env/;

/**
 * Whether a site was made of these inputs and still is as it was written.
 *
 * @param file where {@link noteBuild} wrote what it was made of
 * @param dist folder of the site
 */
export function isAsBuilt(file: string, inputs: string, dist: string): boolean {
  try {
    const last = note.parse(JSON.parse(readFileSync(file, 'utf8')));
    return last.inputs === inputs && last.outputs === outputsOf(dist);
  } catch {
    return false;
  }
}

/** Notes what a site was made of, and what stands in it. */
export function noteBuild(file: string, inputs: string, dist: string): void {
  writeFileSync(file, JSON.stringify({ inputs, outputs: outputsOf(dist) }));
}

/** Changes when a file of a site is added, changed or taken away. */
function outputsOf(dist: string): string {
  const files = filesIn(dist).map((name) => {
    const { size, mtimeMs } = statSync(join(dist, name));
    return [name, size, mtimeMs];
  });
  return digestOf(files);
}

/** The bytes of a file; of what is none, such as a linked folder, something else each time. */
function contentOf(path: string): string | Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    return randomUUID();
  }
}

/** All in a folder and the folders in it, in order, but for a repository. */
function filesIn(root: string, folder = ''): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => name !== '.git')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const name = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(root, name) : [name];
    });
}

function digestOf(value: unknown): string {
  return hash('sha256', JSON.stringify(value));
}
