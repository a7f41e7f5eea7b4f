import { expect, test } from 'vitest';
import { feedParts } from './feed-parts.ts';

/** Essays by their numbers, the newest – the highest – first. */
const list = (count: number) => Array.from({ length: count }, (_, at) => count - at);

test('fifty essays or fewer need no archive', () => {
  for (const count of [0, 1, 50]) {
    expect(feedParts(list(count))).toEqual([
      { number: undefined, older: undefined, newer: undefined, items: list(count) },
    ]);
  }
});

test('archives hold fifty each, counted from the oldest, and lead to one another', () => {
  const [newest, ...archives] = feedParts(list(120));
  expect(newest).toMatchObject({ number: undefined, older: 2, newer: undefined });
  expect([newest.items[0], newest.items.at(-1)]).toEqual([120, 71]);
  expect(archives.map(({ items, ...links }) => ({ ...links, from: items[0], to: items.at(-1) })))
    // The second archive and the newest essays share some.
    .toEqual([
      { number: 1, older: undefined, newer: 2, from: 50, to: 1 },
      { number: 2, older: 1, newer: undefined, from: 100, to: 51 },
    ]);
});

test('what stands in an archive stays there when an essay is added', () => {
  const [, ...before] = feedParts(list(149));
  const [, ...after] = feedParts(list(150));
  const [, ...later] = feedParts(list(151));
  const held = (parts: typeof before) => parts.map(({ items }) => items);
  expect(held(after)).toEqual(held(before));
  expect(held(later).slice(0, 2)).toEqual(held(before));
  expect(later).toHaveLength(3);
});
