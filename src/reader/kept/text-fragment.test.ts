import { expect, test } from 'vitest';
import { fragmentOf } from './text-fragment';

const text = [
  'Rain fell on the moor all day, and nobody went out.',
  'Rain fell again at night, and the bridge, which was old, was closed until the noon of the day.',
  'A\tB',
].join('\n');

function fragment(words: string, seams: number[] = [], heading?: string): string {
  const start = text.indexOf(words);
  return decodeURIComponent(fragmentOf(text, { start, end: start + words.length }, seams, heading));
}

test('a short passage stands in its link whole, with the heading before it', () => {
  expect(fragment('nobody went out', [], 'rain')).toBe('rain:~:text=nobody went out');
});

test('commas and dashes are encoded, for they part a fragment', () => {
  expect(fragmentOf('well-known, then', { start: 0, end: 16 })).toBe(
    ':~:text=well%2Dknown%2C%20then',
  );
});

test('of a long one, or one over several blocks, it is how it begins and ends', () => {
  expect(
    fragment('Rain fell again at night, and the bridge, which was old, was closed until the noon'),
  ).toBe(':~:text=Rain fell again at,closed until the noon');
  expect(fragment('nobody went out.\nRain fell again')).toBe(
    ':~:text=nobody went out.,Rain fell again',
  );
});

test('words that stand in several places are told apart by what stands beside them', () => {
  expect(fragment('Rain fell')).toBe(':~:text=Rain fell,-on the moor all');
  const second = text.lastIndexOf('Rain fell');
  expect(decodeURIComponent(fragmentOf(text, { start: second, end: second + 9 }))).toBe(
    ':~:text=and nobody went out.-,Rain fell,-again at night, and',
  );
});

test('half a word becomes a whole one, for a fragment leads to no half', () => {
  expect(fragment('obody went ou')).toBe(':~:text=nobody went out');
});

test('nothing is joined over what stands on the page alone', () => {
  const seam = text.indexOf(' again');
  expect(fragment('Rain fell again at night', [seam])).toBe(
    ':~:text=and nobody went out.-,Rain fell,again at night',
  );
});

test('Japanese, which has no spaces, is cut between its words', () => {
  const words = '祖母の庭は静かだった。';
  expect(decodeURIComponent(fragmentOf(words, { start: 3, end: 6 }))).toBe(':~:text=庭は静か');
});
