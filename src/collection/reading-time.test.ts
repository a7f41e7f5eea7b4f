import { expect, test } from 'vitest';
import { readingTime } from './reading-time.ts';
import { article } from './test-articles.ts';

const time = (words: number, lang = 'en') =>
  readingTime({ words, data: article({ id: 'one', lang }).data });

test('reading English takes a minute for 238 words, and never less than one', () => {
  expect(time(0)).toBe(1);
  expect(time(238 * 2)).toBe(2);
  expect(time(238 * 10 + 118)).toBe(10);
  expect(time(238 * 10 + 120)).toBe(11);
});

test('other languages are read at their own speed', () => {
  expect(time(1790, 'de-AT')).toBe(10);
  // Nobody has measured it.
  expect(time(1840, 'eo')).toBe(10);
});
