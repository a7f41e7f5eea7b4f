import { expect, test } from 'vitest';
import { articleId } from '../essay/files.ts';
import { isReserved, shortened, slugOf } from './slug.ts';

const table = [
  ['On walking', 'on-walking'],
  ['Über Größe', 'ueber-groesse'],
  ['U\u0308ber Gro\u0308ße', 'ueber-groesse'],
  ['Ça va, François?', 'ca-va-francois'],
  ['Łódź', 'lodz'],
  ['Đường về', 'duong-ve'],
  ['Война и мир', 'voyna-i-mir'],
  ['Ελλάδα', 'ellada'],
  ['日本の庭', '日本の庭'],
  ['ラーメンが好き', 'ラーメンが好き'],
  ['한국의 정원', '한국의-정원'],
  ['हिन्दी में', 'हिन्दी-में'],
  ['السلام عليكم', 'السلام-عليكم'],
  ['Tea 🍵 time', 'tea-time'],
  ['1️⃣ first', '1-first'],
  ['Don’t panic', 'dont-panic'],
  ['and/or: a – b — c', 'and-or-a-b-c'],
  ['Node.js 1.5', 'node-js-1-5'],
  ['../../etc/passwd', 'etc-passwd'],
  ['..\\x', 'x'],
  ['_private_', 'private'],
  ['  many   spaces  ', 'many-spaces'],
  ['C++', 'c'],
  ['on-walking.mdx', 'on-walking-mdx'],
  ['🎉🎉', ''],
  ['...', ''],
  ['///', ''],
  ['', ''],
] as const;

test.each(table)('the slug of %j is %j', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test.each(table.filter(([, slug]) => slug !== ''))(
  '%j keeps its slug as a file’s name',
  (title) => {
    expect(articleId(`${slugOf(title)}.mdx`)).toBe(slugOf(title));
    expect(articleId(`${slugOf(title)}/index.mdx`)).toBe(slugOf(title));
  },
);

test('a long title is cut between words', () => {
  const title = 'one two three four five six seven eight nine ten eleven twelve thirteen';
  expect(slugOf(title)).toBe('one-two-three-four-five-six-seven-eight-nine-ten-eleven');
  expect(slugOf('庭'.repeat(100))).toBe('庭'.repeat(60));
  expect(shortened('aaa bbb ccc', 7)).toBe('aaa bbb');
  expect(shortened('aaa bbb ccc', 6)).toBe('aaa');
});

test.each(['index', 'con', 'com1'])('%s is reserved', (slug) => {
  expect(isReserved(slug)).toBe(true);
});

test('what only starts like a reserved name is free', () => {
  expect(isReserved('content')).toBe(false);
});
