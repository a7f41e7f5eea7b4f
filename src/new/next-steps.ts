import { basePath, withBase } from '../collection/addresses.ts';
import type { Finding } from '../check/finding.ts';
import { unfinished } from '../check/rules/unfinished.ts';
import type { Draft } from './draft.ts';

/**
 * What the curator is told once a draft is written: where it is, what is left to fill in or to put
 * right, and how it gets onto the site.
 *
 * @param findings of the checker, about every essay
 * @param env what the live preview's address depends on: `PORT` and `BASE_PATH`
 */
export function nextSteps(
  { id, files, notes }: Draft,
  findings: readonly Finding[],
  { from, missing }: { from: string | undefined; missing: ReadonlySet<string> },
  env: Partial<Record<'PORT' | 'BASE_PATH', string>>,
): string {
  const [file = '', ...beside] = files.keys();
  const own = findings.filter((finding) => finding.file === file && !isSaid(finding));
  const errors = own.filter(({ severity }) => severity === 'error');
  const others = own.filter(({ severity }) => severity !== 'error');
  const page = withBase(`/articles/${id}/`, basePath(env.BASE_PATH));
  const address = `http://localhost:${env.PORT || 4321}${page}`;
  const blocks = [
    [`Wrote ${file}`, ...beside.map((path) => `      ${path}`)],
    notes,
    [...missing].map((url) => `The picture ${url} is not beside ${from}: put it beside the essay.`),
    listed(
      'To put right in it first, although it is a draft: no build succeeds until this is done.',
      errors,
    ),
    [
      ...listed('Left to do in it:', others),
      ...(others.some(({ kind }) => kind === 'unfinished') ? [untilThen] : []),
    ],
    [
      'Next:',
      `  1. Open ${file} and write.`,
      `  2. ${own.length === 0 ? 'See' : 'Once that is done, see'} it while you write: npm run dev, then ${address}`,
      '  3. When it is finished, take the line "draft: true" away. The next build publishes it.',
    ],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** Whether another sentence tells of it: the last of the steps, or a note on the names. */
function isSaid({ kind }: Finding): boolean {
  return kind === 'draft' || kind === 'similar-name';
}

function listed(heading: string, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  return [
    heading,
    ...findings
      .map(({ line, message, cure }) => `  line ${line}: ${message} ${cure}`)
      // What all fields that are not filled in have in common is said once.
      .map((line) => line.replace(beforeField, '').replace(` ${untilThen}`, '')),
  ];
}

const [beforeField = ''] = unfinished.message.split('«field»');
const untilThen = (unfinished.cure.split('«example»')[1] ?? '').trim();
