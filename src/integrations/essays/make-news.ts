import { join } from 'node:path';
import { type Report } from '../../check/check.ts';
import { withBase } from '../../collection/addresses.ts';
import { articleId, folder, isEssay } from '../../essay/files.ts';
import type { Fault, News } from './news.ts';

/** Where a change was seen. */
export interface Change {
  /** Folder of the project. */
  root: string;
  base: string;
  /** Path of the file, or nothing at the start. */
  file: string | undefined;
}

/**
 * What there is to say after a change.
 *
 * @param before what was said before, if anything was
 */
export function makeNews(
  { findings }: Report,
  { root, base, file }: Change,
  before: News | undefined,
): News {
  const known = new Set(before?.faults.map(idOf));
  const isFresh = (fault: Fault) =>
    // A warning that was there before is not said again at every save.
    (fault.isError && join(root, fault.file) === file) ||
    (before !== undefined && !known.has(idOf(fault)));
  const faults = findings
    .filter(({ severity }) => severity !== 'note')
    .map(({ file, line, column, severity, message, cure }) => ({
      ...{ file, line, column, message, cure, isError: severity === 'error' },
      page: pageOf(file, base),
    }));
  const fresh = faults.filter(isFresh);
  return {
    faults: [...fresh, ...faults.filter((fault) => !fresh.includes(fault))],
    change: fresh.length > 0 || !before ? Date.now() : before.change,
    isFresh: fresh.some(({ isError }) => isError),
    home: withBase('/', base),
  };
}

function idOf({ file, message }: Fault): string {
  return `${file} ${message}`;
}

/** The page of an essay, or of the one that a file stands beside, or a standing page. */
function pageOf(file: string, base: string): string {
  const [, page] = /^src\/content\/pages\/(.+)\.mdx?$/.exec(file) ?? [];
  if (page !== undefined) return withBase(`/${page}/`, base);
  const name = file.replace(folder, '');
  const essay = isEssay(name) ? name : name.replace(/\/.*/, '');
  return withBase(`/articles/${articleId(essay)}/`, base);
}
