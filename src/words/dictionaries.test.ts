import { expect, test } from 'vitest';
import { textsOf, textsOnlyIn } from '../../tests/dictionary-sentences.ts';
import * as de from './de.ts';
import * as en from './en.ts';
import * as ja from './ja.ts';
import { pluralOf } from './plural.ts';

const plural = pluralOf('en');

test('the texts of a dictionary are its sentences without numbers, links, keys and what is short', () => {
  const dictionary = {
    lists: { essays: (count: number) => plural(count, { one: '# essay', other: '# essays' }) },
    none: 'To',
    ways: 'Press `/`, or look through the [topics](/topics/).',
    help: [{ heading: 'Finding a passage' }],
  };
  expect([...textsOf(dictionary, 5)]).toEqual([
    'essay',
    'essays',
    'Press',
    'or look through the',
    'topics',
    'Finding a passage',
  ]);
});

test('texts that two dictionaries share are of no single one', () => {
  const english = { title: 'The numbers', feed: 'RSS feed', essays: 'Essays' };
  const german = { title: 'Die Zahlen', feed: 'RSS feed', lists: 'Alle Essays' };
  expect(textsOnlyIn(english, german)).toEqual(['The numbers']);
});

test.each([
  ['German', de],
  ['Japanese', ja],
])('the %s dictionary says nothing in English', (_, dictionary) => {
  const known = textsOf(en);
  expect([...textsOf(dictionary)].filter((text) => known.has(text))).toEqual([]);
});
