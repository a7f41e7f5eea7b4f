import { expect, test } from 'vitest';
import { plainText, wordsOf } from './plain-text.ts';
import { readingTime } from '../collection/reading-time.ts';

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
    '| 1 < 2 | b |',
    '',
    '```bash',
    'rm -rf secret',
    '```',
    '',
    'Write to me@example.org, or look at https://example.org/a?b=c.',
    '',
    '[^1]: A note.',
  ].join('\n');
  expect(plainText(body)).toBe(
    'A title See the paper and a cat. one two 1 < 2 b Write to or look at A note.',
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

test('reading takes a minute for 238 words, and never less than one', () => {
  const words = (count: number) => ({ body: 'word '.repeat(count) });
  expect(readingTime(words(0))).toBe(1);
  expect(readingTime(words(238 * 2))).toBe(2);
  expect(readingTime(words(238 * 10 + 118))).toBe(10);
  expect(readingTime(words(238 * 10 + 120))).toBe(11);
});
