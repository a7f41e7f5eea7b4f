import { join } from 'node:path';
import { articleId, filesBelow, folder, isEssay, isMdx } from '../essay/files.ts';
import { checkIds, checkNamesOf, checkRelated, checkTitles } from './collection.ts';
import { checkDay, essaysIn, type Essay } from './essay.ts';
import { finding, type Finding } from './kinds.ts';
import { checkLinks, sitePages } from './links.ts';
import { checkImports } from './names.ts';
import { checkData } from './parts.ts';
import { isNamedAsPicture, type PictureReader, pictureReader } from './picture-files.ts';
import { checkPictureFiles, checkPictures } from './pictures.ts';
import { placeIn } from '../essay/problem.ts';

/** What was found in the essays of a site. */
export interface Report {
  /** In the order of files, lines and columns. */
  findings: Finding[];
  /** How many essays there are. */
  essays: number;
}

/**
 * Checks every essay of a site, by itself and against the others. Writes nothing and asks no other
 * host.
 *
 * @param root folder of the project
 * @param now the moment that decides what is of the future
 * @param isPicture what reads pictures; kept for the next time, it reads what has changed alone
 */
export async function checkEssays(
  root: string,
  now: Date,
  isPicture = pictureReader(),
): Promise<Report> {
  const findings: Finding[] = [];
  const essays: Essay[] = [];
  let unread = 0;
  const essayOf = essaysIn(root);
  const names = filesBelow(join(root, folder));
  for (const name of names) {
    const file = folder + name;
    if (!isEssay(name)) {
      if (isMeantAsEssay(name)) findings.push(ignored(name));
      continue;
    }
    try {
      essays.push(essayOf(name));
    } catch (error) {
      const reason = error instanceof Error && 'code' in error ? String(error.code) : undefined;
      if (reason === undefined) throw error;
      unread++;
      const inWords = reason === 'ENOENT' ? 'it links to a file that is gone' : reason;
      findings.push(finding('unreadable-file', placeIn(file), { reason: inWords }));
    }
  }
  const pages = sitePages(root, essays);
  const pictures = names.filter(isNamedAsPicture).map((name) => folder + name);
  const byId = new Map(essays.map((essay) => [essay.id, essay]));
  for (const essay of essays) {
    findings.push(...checkLinks(root, essay, pages, byId, now));
    findings.push(...(await findingsOf(root, essay, now, isPicture)));
  }
  findings.push(
    ...(await checkPictureFiles(root, pictures, essays, isPicture)),
    ...checkIds(essays),
    ...checkTitles(essays),
    ...checkRelated(essays),
    ...checkNamesOf('topic', essays),
    ...checkNamesOf('author', essays),
  );
  return { findings: inOrder(findings), essays: essays.length + unread };
}

/** What is found in an essay and in the files that it names, the other essays apart. */
export async function findingsOf(
  root: string,
  essay: Essay,
  now: Date,
  isPicture: PictureReader,
): Promise<Finding[]> {
  return [
    ...essay.findings,
    ...checkDay(essay, now),
    ...checkImports(essay.imports, root),
    ...essay.dataFiles.flatMap((data) => checkData(data, root)),
    ...(await checkPictures(root, essay, isPicture)),
  ];
}

function isMeantAsEssay(name: string): boolean {
  if (/(?:^|\/)[._][^/]*/.test(name)) return false;
  return /\.(?:mdx?|markdown|mdown|mkdn?)$/i.test(name) || /^[^/]+\.txt$/i.test(name);
}

function ignored(name: string): Finding {
  const [own = '', parent = ''] = name
    .replace(/\.\w+$/, '')
    .split('/')
    .reverse();
  const id = articleId(own === 'index' ? parent : own);
  const extension = isMdx(name.toLowerCase()) ? 'mdx' : 'md';
  return finding('ignored-file', placeIn(folder + name), { id: id || 'on-walking', extension });
}

/** Sorted, and nothing said twice. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const sorted = findings.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.kind, b.kind) ||
      compare(a.message, b.message),
  );
  return sorted.filter((finding, at) => {
    const before = sorted[at - 1];
    return (
      !before ||
      (['file', 'line', 'column', 'message'] as const).some((key) => finding[key] !== before[key])
    );
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
