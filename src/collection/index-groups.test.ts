import { expect, test } from 'vitest';
import { indexPages, initialOf, lengths, letters, years } from './index-groups.ts';
import { article } from './test-articles.ts';

test.each([
  ['A loaf', 'A'],
  ['Éclairs', 'E'],
  ['“Quoted”', 'Q'],
  ['900,000 impressions', '0–9'],
  ['石と水の庭', '漢'],
  ['がらす', 'か'],
  ['ﬁne type', 'F'],
  ['في المشي', 'ف'],
  ['… !', '–'],
])('the title "%s" stands under %s', (title, letter) => {
  expect(initialOf(title)).toBe(letter);
});

test('the letters stand in their order, and the titles of each in theirs', () => {
  const titled = (title: string) => article({ id: title, title });
  const groups = letters(['Zinc', 'apples', 'Ähren', 'Bread', '7 loaves'].map(titled));
  expect(groups.map(({ name, slug }) => [name, slug])).toEqual([
    ['0–9', '0-9'],
    ['A', 'a'],
    ['B', 'b'],
    ['Z', 'z'],
  ]);
  expect(groups[1]?.articles.map(({ id }) => id)).toEqual(['Ähren', 'apples']);
});

test('the latest year stands first, and each essay in the year in which it was added', () => {
  const added = (day: string) => article({ id: day, added: new Date(day) });
  const list = ['2026-01-01', '2025-12-31', '2025-01-01', '2019-06-01'].map(added);
  expect(years(list).map(({ slug, articles }) => [slug, articles.length])).toEqual([
    ['2026', 1],
    ['2025', 2],
    ['2019', 1],
  ]);
});

test('the lengths that essays have stand from the short to the long', () => {
  const labels = { 'under-5': 'short', '5-to-10': 'middling', 'over-10': 'long' };
  const long = { ...article({ id: 'long' }), words: 10_000 };
  expect(lengths([long, article({ id: 'short' })], labels)).toMatchObject([
    { name: 'short', slug: 'under-5', articles: [{ id: 'short' }] },
    { name: 'long', slug: 'over-10', articles: [{ id: 'long' }] },
  ]);
});

test('a year of 61 essays has two pages, and each says how many there are', () => {
  const list = Array.from({ length: 61 }, (_, at) => article({ id: `e${at}` }));
  const pages = indexPages('year', years(list));
  expect(
    pages.map(({ address, shown }) => [address, shown.page.items.length, shown.count]),
  ).toEqual([
    ['2026', 60, 61],
    ['2026/page/2', 1, 61],
  ]);
});

test('among 10,000 essays each has its place in every index, and no page has more than 60 titles', () => {
  const one = article({ id: 'one' });
  const list = Array.from({ length: 10_000 }, (_, at) => ({
    ...one,
    id: `e${at}`,
    data: {
      ...one.data,
      // 26 letters, ten years.
      title: `${String.fromCharCode(65 + (at % 26))} title`,
      added: new Date(Date.UTC(2017 + (at % 10), 0)),
    },
  }));
  const byYear = indexPages('year', years(list));
  const byLetter = indexPages('letter', letters(list));
  // 1,000 a year, on 17 pages; 384 or 385 a letter, on seven.
  expect([byYear.length, byLetter.length]).toEqual([170, 182]);
  for (const pages of [byYear, byLetter]) {
    expect(Math.max(...pages.map(({ shown }) => shown.page.items.length))).toBe(60);
    const found = new Set(pages.flatMap(({ shown }) => shown.page.items.map(({ id }) => id)));
    expect(found.size).toBe(10_000);
  }
});
