import { expect, test } from 'vitest';
import { plainText, wordsOf } from './plain-text.ts';
import { parseMarkdown } from './markdown.ts';

test('keeps the words and leaves the markup', () => {
  const body = [
    'import x from "../collection/x.csv";',
    '',
    '## A *title*',
    '',
    'See [the paper](https://example.org/a_b) and ![a cat](./cat.png).[^1]',
    '',
    '<DataTable data="./x.csv" total={["a", "b"]} />',
    '',
    '| one | two |',
    '|-----|:---:|',
    '| 1 \\< 2 | b |',
    '',
    '```bash',
    'rm -rf secret',
    '```',
    '',
    'Write to me@example.org, or look at https://example.org/a?b=c.',
    '',
    '[^1]: A note.',
  ].join('\n');
  expect(plainText(parseMarkdown(body, true))).toBe(
    'A title See the paper and a cat. one two 1 < 2 b Write to , or look at . A note.',
  );
});

test('finds words in any script', () => {
  expect(wordsOf('Don’t stop: Größe, 日本の庭!')).toEqual([
    'don’t',
    'stop',
    'größe',
    '日本',
    'の',
    '庭',
  ]);
});

test('a long text without a space takes no longer than its length', () => {
  // Were the time to grow with the square of it, this would take long.
  const cell = 'の'.repeat(50_000);
  expect(wordsOf(plainText(parseMarkdown(`| a |\n| - |\n| ${cell} |`, true)))).toHaveLength(50_001);
});
