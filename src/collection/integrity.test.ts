import { expect, test } from 'vitest';
import { articleId } from './article.ts';
import { assertDatesExist, assertRelatedExist, assertUniqueIds } from './integrity.ts';
import { article } from './test-articles.ts';

test.each([
  ['on-walking.mdx', 'on-walking'],
  ['on-walking/index.md', 'on-walking'],
  ['On Walking.mdx', 'on-walking'],
  ['index.mdx', 'index'],
])('the id of %s is %s', (file, id) => {
  expect(articleId(file)).toBe(id);
});

test('two files with one id are refused', () => {
  expect(() => assertUniqueIds(['a.mdx', 'b.mdx', 'a/index.mdx'])).toThrow(
    'src/content/articles/a.mdx and src/content/articles/a/index.mdx would both be published at /articles/a/.',
  );
  expect(() => assertUniqueIds(['a.mdx', 'A.md'])).toThrow('/articles/a/');
  expect(() => assertUniqueIds(['🙂.mdx'])).toThrow('Rename it.');
  expect(() => assertUniqueIds(['a.mdx', 'b/index.mdx'])).not.toThrow();
});

test('a related id must exist and be another essay; the nearest is offered', () => {
  const jobs = article({ id: 'jobs-email' });
  expect(() => assertRelatedExist([jobs, article({ id: 'a', related: ['jobs-emial'] })])).toThrow(
    'src/content/articles/a.mdx: related: there is no essay with the id "jobs-emial". Did you mean "jobs-email"?',
  );
  expect(() => assertRelatedExist([jobs, article({ id: 'a', related: ['a'] })])).toThrow(
    'is this essay itself',
  );
  expect(() => assertRelatedExist([article({ id: 'a', related: ['b'] })])).toThrow(/"b"\.$/);
});

test('a related essay may still be a draft', () => {
  expect(() =>
    assertRelatedExist([article({ id: 'a', related: ['b'] }), article({ id: 'b', draft: true })]),
  ).not.toThrow();
});

test.each(['2022-02-30', '2023-02-29', '2026-13-01', '2026-1-1'])(
  'the day %s is refused',
  (day) => {
    const text = `---\ntitle: "A"\nadded: ${day}\n---\n\npublished: 2022-02-30 stands in the text\n`;
    expect(() => assertDatesExist('a.mdx', text)).toThrow(
      `a.mdx:3: added: there is no day "${day}".`,
    );
  },
);

test('days that exist pass, and dates in the text are nobody’s business', () => {
  const text = '---\nadded: 2024-02-29 # leap\npublished: 2022-09\n---\n\nadded: 2022-02-30\n';
  expect(() => assertDatesExist('a.mdx', text)).not.toThrow();
});
