import { expect, test } from 'vitest';
import { vocabulary, zipf } from './vocabulary.ts';

test('a word of rank r comes in proportion to 1/r', () => {
  // 1 + 1/2 + 1/3 + 1/4 = 25/12, so the shares are 12/25, 6/25, 4/25 and 3/25.
  const word = zipf(['first', 'second', 'third', 'fourth']);
  const each = Array.from({ length: 25 }, (_, at) => word((at + 0.5) / 25));
  expect(each.filter((found) => found === 'first')).toHaveLength(12);
  expect(each.filter((found) => found === 'second')).toHaveLength(6);
  expect(each.filter((found) => found === 'third')).toHaveLength(4);
  expect(each.filter((found) => found === 'fourth')).toHaveLength(3);
  expect([word(0), word(1 - 2 ** -32)]).toEqual(['first', 'fourth']);
});

test('there are 28,000 forms, all different, of letters, with the words people search for among them', () => {
  const { words } = vocabulary();
  expect(words).toHaveLength(28_000);
  expect(new Set(words).size).toBe(28_000);
  expect(words.filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
  expect(words.slice(0, 3)).toEqual(['the', 'of', 'and']);
  for (const word of ['email', 'meetings', 'ads', 'startup', 'review', 'diffusion']) {
    expect(words.indexOf(word)).toBeGreaterThan(100);
    expect(words.indexOf(word)).toBeLessThan(5000);
  }
});

test('every word can be pronounced: a vowel in it, and never four vowels or six consonants in a row', () => {
  const { words } = vocabulary();
  const hard = /^[^aeiouy]+$|[aeiou]{4}|[^aeiouy]{6}/;
  expect(words.filter((word) => hard.test(word))).toEqual([]);
});

test('invented words have the endings of English', () => {
  const { words } = vocabulary();
  const known = new Set(words);
  const withEnding = (ending: string) =>
    words.filter((word) => known.has(word + ending)).length / words.length;
  for (const ending of ['s', 'ed', 'ing', 'ly']) {
    expect(withEnding(ending), ending).toBeGreaterThan(0.05);
  }
});
