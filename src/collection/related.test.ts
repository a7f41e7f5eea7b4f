import { expect, test } from 'vitest';
import { wordsOf } from '../essay/plain-text.ts';
import type { Article } from './article.ts';
import { relatedIn } from './related.ts';
import { article } from './test-articles.ts';

const words = ({ body = '' }: Article) => wordsOf(body);

test('says why one essay is related to another', () => {
  const list = [
    article({
      id: 'a',
      topics: ['Work', 'Growth'],
      related: ['d'],
      body: 'The flywheel turns for everybody.',
    }),
    article({ id: 'b', topics: ['Growth'], body: 'A flywheel, again.' }),
    article({ id: 'c', topics: ['Cooking'], body: 'Flywheel and saucepan.' }),
    article({ id: 'd', topics: ['Gardens'], body: 'Roses.' }),
    article({ id: 'e', topics: ['Gardens'], body: 'Tulips.' }),
  ];
  const [a] = list;
  expect(a && relatedIn(list, words)(a)).toEqual([
    { article: list[3], named: true, topics: [], words: [] },
    { article: list[1], named: false, topics: ['Growth'], words: ['flywheel'] },
    { article: list[2], named: false, topics: [], words: ['flywheel'] },
  ]);
});

test('a rare topic binds closer than a common one', () => {
  const list = [
    article({ id: 'a', topics: ['Common', 'Rare'] }),
    article({ id: 'b', topics: ['Common'] }),
    article({ id: 'c', topics: ['Rare'] }),
    article({ id: 'd', topics: ['Common'] }),
    article({ id: 'e', topics: ['Common'] }),
  ];
  const [a] = list;
  expect(a && relatedIn(list, words)(a).map((related) => related.article.id)).toEqual([
    'c',
    'b',
    'd',
  ]);
});

test('an essay that shares nothing is not offered, nor is the essay itself', () => {
  const list = [
    article({ id: 'a', topics: ['One'], body: 'Alpha.' }),
    article({ id: 'b', topics: ['Two'], body: 'Beta.' }),
  ];
  const [a] = list;
  expect(a && relatedIn(list, words)(a)).toEqual([]);
});

test('a named essay that is not published is left out', () => {
  const a = article({ id: 'a', related: ['draft'] });
  expect(relatedIn([a], words)(a)).toEqual([]);
});
