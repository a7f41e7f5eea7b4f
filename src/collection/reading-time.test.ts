import { expect, test } from 'vitest';
import { readingTime } from './reading-time.ts';

test('reading takes a minute for 238 words, and never less than one', () => {
  expect(readingTime({ words: 0 })).toBe(1);
  expect(readingTime({ words: 238 * 2 })).toBe(2);
  expect(readingTime({ words: 238 * 10 + 118 })).toBe(10);
  expect(readingTime({ words: 238 * 10 + 120 })).toBe(11);
});
