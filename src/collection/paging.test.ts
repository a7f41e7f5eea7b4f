import { expect, test } from 'vitest';
import { homePages, inPages, pagePath, pagesAround } from './paging.ts';

test('a list is laid out in pages of a size, the last as short as it must be', () => {
  expect(inPages(['a', 'b', 'c', 'd', 'e'], 2)).toEqual([
    { number: 1, total: 3, items: ['a', 'b'] },
    { number: 2, total: 3, items: ['c', 'd'] },
    { number: 3, total: 3, items: ['e'] },
  ]);
  expect(inPages(['a', 'b'], 2)).toHaveLength(1);
});

test('a list of nothing is one page, which can say so', () => {
  expect(inPages([], 24)).toEqual([{ number: 1, total: 1, items: [] }]);
});

test('a list that goes on has thirteen essays at home and 24 on every page after, each once', () => {
  const sizes = (count: number) => {
    const pages = homePages(Array.from({ length: count }, (_, at) => at));
    expect(pages.flatMap(({ items }) => items)).toEqual(
      Array.from({ length: count }, (_, at) => at),
    );
    expect(pages.map(({ total }) => total)).toEqual(pages.map(() => pages.length));
    return pages.map(({ items }) => items.length);
  };
  expect(sizes(0)).toEqual([0]);
  expect(sizes(1)).toEqual([1]);
  expect(sizes(24)).toEqual([24]);
  expect(sizes(25)).toEqual([13, 12]);
  expect(sizes(60)).toEqual([13, 24, 23]);
  expect(sizes(61)).toEqual([13, 24, 24]);
});

test('the first page keeps the address of the list', () => {
  expect(pagePath('/sub/topics/maps/', 1)).toBe('/sub/topics/maps/');
  expect(pagePath('/sub/topics/maps/', 3)).toBe('/sub/topics/maps/page/3/');
  expect(pagePath('/', 2)).toBe('/page/2/');
});

test('of many pages the ends and the neighbours are named', () => {
  expect(pagesAround({ number: 1, total: 1 })).toEqual([1]);
  expect(pagesAround({ number: 1, total: 42 })).toEqual([1, 2, 42]);
  expect(pagesAround({ number: 3, total: 42 })).toEqual([1, 2, 3, 4, 42]);
  expect(pagesAround({ number: 42, total: 42 })).toEqual([1, 41, 42]);
});
