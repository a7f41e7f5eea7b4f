import { expect, test } from 'vitest';
import { authors, largest, topics } from './groups.ts';
import { article } from './test-articles.ts';

test('topics hold their articles, in the order of their names', () => {
  const one = article({ id: 'one', topics: ['Work', 'Personal growth'] });
  const two = article({ id: 'two', topics: ['Personal growth'] });
  expect(topics([one, two])).toEqual([
    { name: 'Personal growth', slug: 'personal-growth', articles: [one, two] },
    { name: 'Work', slug: 'work', articles: [one] },
  ]);
});

test('an article by two authors stands under both', () => {
  const one = article({ id: 'one', author: ['Zoë Böhm', 'Ada'] });
  expect(authors([one]).map(({ name, slug }) => [name, slug])).toEqual([
    ['Ada', 'ada'],
    ['Zoë Böhm', 'zoë-böhm'],
  ]);
});

test('names in any script have an address', () => {
  expect(topics([article({ id: 'one', topics: ['日本の庭'] })])[0]?.slug).toBe('日本の庭');
});

test('two names with one address are refused, with both files', () => {
  const list = [article({ id: 'one', topics: ['C++'] }), article({ id: 'two', topics: ['C'] })];
  expect(() => topics(list)).toThrow(
    'The topics "C++" (src/content/articles/one.mdx) and "C" (src/content/articles/two.mdx) would share the address "c".',
  );
});

test('a name without letters and digits is refused', () => {
  expect(() => authors([article({ id: 'one', author: ['🙂'] })])).toThrow(
    'src/content/articles/one.mdx: the author "🙂"',
  );
});

test('the largest are kept in their order', () => {
  const list = topics([
    article({ id: 'a', topics: ['Bread', 'Clocks', 'Maps'] }),
    article({ id: 'b', topics: ['Bread', 'Maps'] }),
    article({ id: 'c', topics: ['Maps'] }),
  ]);
  expect(largest(list, 2).map(({ name }) => name)).toEqual(['Bread', 'Maps']);
  expect(largest(list, 3)).toEqual(list);
});
