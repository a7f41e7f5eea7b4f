import { expect, test } from 'vitest';
import { groupPages } from './group-pages.ts';
import { topics } from './groups.ts';
import { article } from './test-articles.ts';

test('a topic of 25 essays has two pages, and the list of topics its own', () => {
  const many = Array.from({ length: 25 }, (_, at) => article({ id: `e${at}`, topics: ['Maps'] }));
  const pages = groupPages(topics([...many, article({ id: 'x', topics: ['Bread'] })]));
  expect(pages.map(({ address }) => address)).toEqual([undefined, 'bread', 'maps', 'maps/page/2']);
  expect(pages.map(({ shown }) => shown.page.items.length)).toEqual([2, 1, 24, 1]);
});
