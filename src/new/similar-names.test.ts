import { expect, test } from 'vitest';
import { similarNames } from './similar-names.ts';
import { list } from './test-list.ts';

const rest = { draft: false, related: [] };

test('a new name one slip from one of the list is named, with the other', () => {
  const values = { ...rest, author: ['Ada Exmaple', 'Ada Example'], topics: ['Wrok', 'Tea'] };
  expect(similarNames(values, list())).toEqual([
    'The author "Ada Exmaple" is new, and one slip away from "Ada Example", which the list has already. Write it like that one if it is meant to be the same.',
    'The topic "Wrok" is new, and one slip away from "Work", which the list has already. Write it like that one if it is meant to be the same.',
  ]);
});

test('names of the list may be one slip apart', () => {
  const topics = ['Work', 'Works'];
  expect(similarNames({ ...rest, topics }, list({ topics }))).toEqual([]);
});
