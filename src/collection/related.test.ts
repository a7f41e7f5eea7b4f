import { expect, test } from 'vitest';
import type { Article } from './article.ts';
import { relatedIn } from './related.ts';
import { article, type Given } from './test-articles.ts';

/** An article by an author of its own, whom it shares with no other. */
const alone = (given: Given): Article => article({ author: [`Author of ${given.id}`], ...given });

const noReason = { named: false, series: [], topics: [], authors: [] };

test('says why one essay is related to another', () => {
  const list = [
    alone({
      id: 'a',
      author: ['Ada'],
      topics: ['Work', 'Growth'],
      related: ['d'],
      series: { name: 'On foot' },
    }),
    alone({ id: 'b', topics: ['Growth'], series: { name: 'On foot' } }),
    alone({ id: 'c', topics: ['Cooking'], author: ['Ada'] }),
    alone({ id: 'd', topics: ['Gardens'] }),
    alone({ id: 'e', topics: ['Gardens'], body: 'Words that the first one has too.' }),
  ];
  const [a] = list;
  expect(a && relatedIn(list)(a)).toEqual([
    { ...noReason, article: list[3], named: true },
    { ...noReason, article: list[1], series: ['On foot'], topics: ['Growth'] },
    { ...noReason, article: list[2], authors: ['Ada'] },
  ]);
});

test('a rare topic binds closer than a common one', () => {
  const list = [
    alone({ id: 'a', topics: ['Common', 'Rare'] }),
    alone({ id: 'b', topics: ['Common'] }),
    alone({ id: 'c', topics: ['Rare'] }),
    alone({ id: 'd', topics: ['Common'] }),
    alone({ id: 'e', topics: ['Common'] }),
  ];
  const [a] = list;
  expect(a && relatedIn(list)(a).map((related) => related.article.id)).toEqual(['c', 'b', 'd']);
});

test('an essay that shares nothing is not offered, whatever words it has, nor is the essay itself', () => {
  const list = [
    alone({ id: 'a', topics: ['One'], body: 'A flywheel turns for everybody.' }),
    alone({ id: 'b', topics: ['Two'], body: 'Everybody turns a flywheel.' }),
  ];
  const [a] = list;
  expect(a && relatedIn(list)(a)).toEqual([]);
});

test('a named essay that is not published is left out', () => {
  const a = article({ id: 'a', related: ['draft'] });
  expect(relatedIn([a])(a)).toEqual([]);
});
