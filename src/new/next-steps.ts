import { basePath, withBase } from '../collection/addresses.ts';
import type { Finding } from '../check/kinds.ts';
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
  const left = findings.filter((finding) => finding.file === file && finding.kind !== 'draft');
  const page = withBase(`/articles/${id}/`, basePath(env.BASE_PATH));
  const address = `http://localhost:${env.PORT || 4321}${page}`;
  const blocks = [
    [`Wrote ${file}`, ...beside.map((path) => `      ${path}`)],
    notes,
    [...missing].map((url) => `The picture ${url} is not beside ${from}: put it beside the essay.`),
    left.length === 0
      ? []
      : [
          'Left to do in it:',
          ...left.map(({ line, message, cure }) => `  line ${line}: ${message} ${cure}`),
        ],
    [
      'Next:',
      `  1. Open ${file} and write.`,
      `  2. ${left.length === 0 ? 'See' : 'Once that is done, see'} it while you write: npm run dev, then ${address}`,
      '  3. When it is finished, take the line "draft: true" away. The next build publishes it.',
    ],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
