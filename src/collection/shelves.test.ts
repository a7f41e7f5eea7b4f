import { expect, test } from 'vitest';
import { topics } from './groups.ts';
import { shelvesOf } from './shelves.ts';
import { article } from './test-articles.ts';

const many = (count: number, ...names: string[]) =>
  Array.from({ length: count }, (_, at) => article({ id: `${names.join()}${at}`, topics: names }));

test('a shelf holds the newest four of its topic that stand nowhere else on the page', () => {
  const both = many(2, 'Bread', 'Clocks');
  const list = [...both, ...many(6, 'Bread'), ...many(4, 'Clocks')];
  const shelves = shelvesOf(topics(list), list.slice(0, 1));
  expect(
    shelves.map(({ name, count, articles }) => [name, count, articles.map(({ id }) => id)]),
  ).toEqual([
    ['Bread', 8, ['Bread,Clocks1', 'Bread0', 'Bread1', 'Bread2']],
    ['Clocks', 6, ['Clocks0', 'Clocks1', 'Clocks2', 'Clocks3']],
  ]);
});

test('a topic without four of its own has no shelf, and there are six at most', () => {
  expect(shelvesOf(topics(many(3, 'Bread')), [])).toEqual([]);
  const list = Array.from({ length: 9 }, (_, at) => many(at === 8 ? 9 : 4, `T${at}`)).flat();
  const names = shelvesOf(topics(list), []).map(({ name }) => name);
  expect(names).toEqual(['T0', 'T1', 'T2', 'T3', 'T4', 'T8']);
});
