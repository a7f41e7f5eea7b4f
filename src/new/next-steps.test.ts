import { expect, test } from 'vitest';
import { Finding } from '../check/finding.ts';
import { problem } from '../essay/problem.ts';
import { nextSteps } from './next-steps.ts';

/** A finding of a kind, at a place. */
const finding = (...given: Parameters<typeof problem>) => new Finding(problem(...given));

const file = 'src/content/articles/tea.mdx';
const draft = { id: 'tea', files: new Map([[file, '']]), notes: [] };
const origin = { from: undefined, missing: new Set<string>() };

test('what is not finished is listed, and what follows of it is said once', () => {
  const left = ['description', 'author'].map((field, at) =>
    finding(
      'unfinished',
      { file, line: at + 3, column: 1 },
      { field, problem: 'must not be empty', example: `${field}: "…"` },
    ),
  );
  expect(nextSteps(draft, left, origin, {})).toBe(`Wrote ${file}

Left to do in it:
  line 3: description must not be empty. Fill it in, like description: "…"
  line 4: author must not be empty. Fill it in, like author: "…"
Until then, neither the live preview nor a build shows it.

Next:
  1. Open ${file} and write.
  2. Once that is done, see it while you write: npm run dev, then http://localhost:4321/articles/tea/
  3. When it is finished, take the line "draft: true" away. The next build publishes it.`);
});

test('errors come first, with what they do to a build', () => {
  const place = { file, line: 9, column: 1 };
  const text = nextSteps(
    draft,
    [finding('no-alt', place, {}), finding('html-comment', place, {})],
    origin,
    {},
  );
  expect(text).toContain(`
To put right in it first, although it is a draft: no build succeeds until this is done.
  line 9: HTML comments do not work in an .mdx file. Write {/* … */} instead of <!-- … -->.

Left to do in it:
  line 9: This picture has no description. Say between the brackets what there is to see: ![A cat on a wall](./cat.jpg)

Next:
`);
});

test('names one slip apart, which a note tells of, are not told twice', () => {
  const details = { group: 'author', name: 'Ada Exmaple', other: 'Ada Example', file: 'b.mdx' };
  const text = nextSteps(
    draft,
    [finding('similar-name', { file, line: 4, column: 1 }, details)],
    origin,
    {},
  );
  expect(text).not.toContain('Left to do');
});
