import { expect, test } from 'vitest';
import type { Article } from './article.ts';
import { backlinksIn } from './backlinks.ts';
import { article } from './test-articles.ts';

const link = (to: string, sentence = `To ${to}.`) => ({ to, sentence });

function backlinks(list: Article[], links: Record<string, ReturnType<typeof link>[]>) {
  const backlinksOf = backlinksIn(list, ({ id }) => links[id] ?? []);
  return (id: string) =>
    backlinksOf(article({ id })).map(({ article: { id }, sentences }) => [id, ...sentences]);
}

test('an essay has those that lead to it, newest first, each once with its sentences', () => {
  const list = ['c', 'b', 'a'].map((id) => article({ id }));
  const of = backlinks(list, {
    b: [link('a', 'One.'), link('c'), link('a', 'Two.'), link('a', 'One.')],
    c: [link('a')],
  });
  expect(of('a')).toEqual([
    ['c', 'To a.'],
    ['b', 'One.', 'Two.'],
  ]);
  expect(of('c')).toEqual([['b', 'To c.']]);
  expect(of('b')).toEqual([]);
});

test('an earlier address leads to the essay too, and none leads to itself', () => {
  const list = [article({ id: 'a', aliases: ['old-a'] }), article({ id: 'b' })];
  const of = backlinks(list, { a: [link('old-a')], b: [link('old-a'), link('nowhere')] });
  expect(of('a')).toEqual([['b', 'To old-a.']]);
});

test('the newest twelve of many are named', () => {
  const list = Array.from({ length: 20 }, (_, at) => article({ id: `from-${at}` }));
  const links = Object.fromEntries(list.map(({ id }) => [id, [link('a')]]));
  const of = backlinks([...list, article({ id: 'a' })], links);
  expect(of('a').map(([id]) => id)).toEqual(list.slice(0, 12).map(({ id }) => id));
});
