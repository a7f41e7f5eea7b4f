import { expect, test } from 'vitest';
import { readArguments } from './arguments.ts';

test('all options are read', () => {
  const args = ['Tea', '--author', 'A', '--author=B', '--topic', 'C', '--folder', '--from', 'x.md'];
  expect(readArguments([...args, '--description', 'D'])).toEqual({
    title: 'Tea',
    description: 'D',
    authors: ['A', 'B'],
    topics: ['C'],
    inFolder: true,
    from: 'x.md',
    help: false,
  });
});

test.each([
  [['--autor', 'A'], 'There is no option --autor.'],
  [['-x'], 'There is no option -x.'],
  [['Tea', '--author'], 'Write a value after --author.'],
  [['Tea', '--author', '--folder'], 'Write a value after --author.'],
  [['Tea', '--folder=yes'], 'The option --folder takes no value.'],
  [
    ['On', 'tea'],
    'Put the title in quotation marks, and two hyphens before it: npm run new -- "On tea"',
  ],
  [[], 'Write the title of the essay, in quotation marks.'],
  [[' '], 'Write the title of the essay, in quotation marks.'],
])('%j: %s', (args, sentence) => {
  expect(readArguments(args)).toBe(sentence);
});

test('at a terminal the title is asked for', () => {
  expect(readArguments([], true)).toMatchObject({ title: undefined });
});
