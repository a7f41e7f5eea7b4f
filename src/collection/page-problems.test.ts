import { expect, test } from 'vitest';
import { frontMatterProblems } from './page-problems.ts';

/** Line, column and words of everything that is wrong with a page. */
function faults(written: string) {
  return frontMatterProblems('a.md', written).map(
    ({ line, column, problem }) => `${line}:${column} ${problem}`,
  );
}

test('a standing page has a title and a description', () => {
  expect(faults('---\ntitle: "A"\ndescription: "B."\nlabel: "C"\n---\n')).toEqual([]);
  expect(faults('---\ndescription: "B."\n---\n')).toEqual([
    '1:1 title is missing: write title: "A few words".',
  ]);
  expect(faults('Words.')).toEqual([
    '1:1 There is no front matter. Start with ---, a title, a description, and ---.',
  ]);
});

test('its wrong and unknown fields are told with their lines', () => {
  expect(faults('---\ntitle: "A"\ndescription: ""\nlable: "C"\n---\n')).toEqual([
    '3:1 description must not be empty.',
    '4:1 lable is no field of a page. Did you mean "label"?',
  ]);
  expect(faults('---\ntitle: "A\ndescription: "B."\n---\n')[0]).toMatch(/^2:/);
});
