import { workAhead } from '../essay/ahead.ts';
import type { Problem } from '../essay/problem.ts';
import { type EssayOf, essaysIn, unknownIn } from './check-essay.ts';
import type { Essay } from './essay.ts';
import { Finding } from './finding.ts';
import { readList } from './list.ts';
import { type PictureReader, pictureReader } from './picture-files.ts';
import { rules } from './rules.ts';

/** What was found in the essays and standing pages of a site. */
export interface Report {
  /** In the order of files, lines and columns. */
  findings: Finding[];
  /** How many essays there are. */
  essays: number;
}

/**
 * Checks every essay and standing page of a site, by itself and against the others. Writes nothing but the cache and
 * asks no other host.
 *
 * @param root folder of the project
 * @param now the moment that decides what is of the future
 * @param isPicture what reads pictures; kept for the next time, it reads what has changed alone
 * @param essayOf what reads essays; by default all are read, by several threads where most are new
 */
export async function checkEssays(
  root: string,
  now: Date,
  isPicture = pictureReader(),
  essayOf?: EssayOf,
): Promise<Report> {
  if (!essayOf) await readAhead(root);
  const list = readList(root, now, isPicture, essayOf ?? essaysIn(root));
  const problems: Problem[] = [];
  for (const essay of [...list.essays, ...list.pages]) {
    problems.push(...essay.problems, ...(await around(root, essay, now, isPicture)));
  }
  for (const rule of rules) problems.push(...((await rule.inList?.(list)) ?? []));
  const findings = inOrder(problems.map((problem) => new Finding(problem)));
  return { findings, essays: list.essays.length + list.unopened.length };
}

/** Reads and checks the essays that nothing is remembered of, by several threads. */
function readAhead(root: string): Promise<void> {
  return workAhead(new URL('check-thread.ts', import.meta.url), unknownIn(root), root);
}

/** What is found in an essay and in the files that it names, the other essays apart. */
export async function findingsOf(
  root: string,
  essay: Essay,
  now: Date,
  isPicture: PictureReader,
): Promise<Finding[]> {
  const problems = [...essay.problems, ...(await around(root, essay, now, isPicture))];
  return problems.map((problem) => new Finding(problem));
}

async function around(
  root: string,
  essay: Essay,
  now: Date,
  isPicture: PictureReader,
): Promise<Problem[]> {
  const surroundings = { essay, root, now, isPicture };
  const problems: Problem[] = [];
  for (const rule of rules) problems.push(...((await rule.around?.(surroundings)) ?? []));
  return problems;
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
