import { expect, test } from 'vitest';
import { article } from '../collection/test-articles';
import { type Filter, valuesIn } from './filters';

const byAuthor: Filter = {
  name: 'author',
  label: 'Author',
  valuesOf: ({ data }) => data.author,
  compare: (a, b) => (a < b ? -1 : 1),
};

const by = (author: string[], at: number) => article({ id: `e${at}`, author });

test('a filter offers its values in its order, with how many essays have each', () => {
  const list = [['Ada'], ['Zoe', 'Ada'], ['Mia'], ['Zoe'], ['Zoe']].map(by);
  const { values, hasMore } = valuesIn(byAuthor, list);
  expect(hasMore).toBe(false);
  expect(values).toEqual([
    { value: 'Ada', label: 'Ada', essays: 2 },
    { value: 'Mia', label: 'Mia', essays: 1 },
    { value: 'Zoe', label: 'Zoe', essays: 3 },
  ]);
});

test('of thousands of authors it offers the 200 with most essays, in the order of their names', () => {
  // 3,000 of one essay each; every tenth of them has another: 300, of whom a hundred have a third.
  const numbers = Array.from({ length: 3000 }, (_, at) => at);
  const name = (number: number) => `A${String(number).padStart(4, '0')}`;
  const authors = numbers.flatMap((number) => [
    [name(number)],
    ...(number % 10 === 0 ? [[name(number)]] : []),
    ...(number % 30 === 0 ? [[name(number)]] : []),
  ]);
  const { values: offered, hasMore } = valuesIn(byAuthor, authors.map(by));
  expect(hasMore).toBe(true);
  const withTwo = numbers.filter((number) => number % 10 === 0 && number % 30 !== 0).slice(0, 100);
  const withThree = numbers.filter((number) => number % 30 === 0);
  expect(offered).toHaveLength(200);
  expect(offered.map(({ value }) => value)).toEqual([...withThree, ...withTwo].map(name).sort());
  expect(offered.find(({ value }) => value === 'A0030')?.essays).toBe(3);
});

test('201 authors of one essay each lose the last by name', () => {
  const names = Array.from({ length: 201 }, (_, at) => String.fromCodePoint(0x4e00 + at));
  const { values: offered } = valuesIn(
    byAuthor,
    names.toReversed().map((name, at) => by([name], at)),
  );
  expect(offered.map(({ value }) => value)).toEqual(names.slice(0, 200));
});
