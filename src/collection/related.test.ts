import { expect, test } from 'vitest';
import { authorNames, topicNames } from '../../tests/bench/generate.ts';
import { randomFrom } from '../../tests/bench/random.ts';
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

/** A list of so many essays by 40 authors on 12 topics; `reads` counts how often one is looked at. */
function longList(count: number) {
  const random = randomFrom(1);
  const counted = { list: new Array<Article>(), reads: 0 };
  const any = article({ id: 'any' });
  for (let at = 0; at < count; at++) {
    const author = random.some(1, authorNames);
    const data = { ...any.data, author, topics: random.some(2, topicNames) };
    counted.list.push({
      ...any,
      id: `essay-${at}`,
      get data() {
        counted.reads++;
        return data;
      },
    });
  }
  return counted;
}

test('three essays are offered among 10,000, and no more of the list is looked at for each than among 1,000', () => {
  const readsAmong = (count: number) => {
    const counted = longList(count);
    const relatedTo = relatedIn(counted.list);
    const offered = counted.list.map((article) => relatedTo(article).length);
    expect(new Set(offered)).toEqual(new Set([3]));
    return counted.reads / count;
  };
  expect(readsAmong(10_000)).toBeLessThanOrEqual(readsAmong(1000) * 1.1);
});

test('of many essays on one topic those of the nearest days are offered', () => {
  const list = Array.from({ length: 100 }, (_, at) =>
    alone({ id: `essay-${at}`, topics: at % 30 === 20 ? ['All', 'Rare'] : ['All'] }),
  );
  const at50 = list[50];
  // Essays 20, 50 and 80 are on the rare topic; all of the nearest 40 are as near as each other.
  expect(at50 && relatedIn(list)(at50).map(({ article: { id } }) => id)).toEqual([
    'essay-20',
    'essay-80',
    'essay-30',
  ]);
});
