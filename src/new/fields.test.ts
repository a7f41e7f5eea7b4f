import { expect, test } from 'vitest';
import { fit, problemOf } from './fields.ts';
import { list } from './test-list.ts';

const rest = { related: [], aliases: [], draft: false };

test('fields that mean the same are renamed, and names are written as the list writes them', () => {
  const raw = {
    headline: 'Tea',
    Summary: 'What tea is.',
    date: new Date('2019-05-01T10:00:00Z'),
    last_modified: '2020-01-02 08:00',
    authors: [{ name: 'ada example', url: 'https://example.org' }, 'Bob'],
    tags: ['personal-growth', 'tea', 'Tea'],
    category: 'work, play',
  };
  expect(fit(raw, list())).toEqual({
    values: {
      ...rest,
      title: 'Tea',
      description: 'What tea is.',
      published: '2019-05-01',
      updated: new Date('2020-01-02'),
      author: ['Ada Example', 'Bob'],
      topics: ['Personal growth', 'tea', 'Work', 'play'],
    },
    kept: '',
  });
});

test('what fits nowhere is kept', () => {
  const raw = {
    layout: 'post',
    date: 'last week',
    cover: 'photo.jpg',
    description: 'a'.repeat(301),
    related: ['on-walking', 'gone'],
    tags: ['a', 'b', 'c', 'd', 'e', 'f', '?!'],
    updated: '2020-02-30',
  };
  expect(fit(raw, list())).toEqual({
    values: { ...rest, related: ['on-walking'], topics: ['a', 'b', 'c', 'd', 'e'] },
    kept: [
      'layout: post',
      'date: last week',
      'related:\n  - gone',
      'tags:\n  - ?!',
      'updated: 2020-02-30',
      'topics:\n  - f',
      `description: ${'a'.repeat(301)}`,
      'cover: photo.jpg',
      '',
    ].join('\n'),
  });
});

test('a second value of a field is kept beside the first', () => {
  expect(fit({ title: 'Tea', headline: 'On tea' }, list())).toEqual({
    values: { ...rest, title: 'Tea' },
    kept: 'headline: On tea\n',
  });
});

test('what was published before is a draft again', () => {
  expect(fit({ draft: false }, list())).toEqual({ values: rest, kept: '' });
});

test('a problem is a sentence', () => {
  expect(problemOf({ title: 'a'.repeat(121) })).toBe(
    'The title must not be longer than 120 characters.',
  );
  expect(problemOf({ topics: ['a', 'b', 'c', 'd', 'e', 'f'] })).toBe(
    'The topics must not hold more than five topics.',
  );
  expect(problemOf({ author: ['Ada', '🙂'] })).toBe(
    'The author "🙂" has no letter or digit to make an address of. Write it in words.',
  );
  expect(problemOf({ topics: ['?!'] })).toBe(
    'The topic "?!" has no letter or digit to make an address of. Write it in words.',
  );
  expect(problemOf({ title: '🙂', author: ['Ada'], topics: ['日本'] })).toBe(undefined);
});

test.each([
  [{ lang: 'de' }, 'de'],
  [{ language: 'pt_BR' }, 'pt-BR'],
  [{ lang: 'no language' }, undefined],
])('%j: the language is taken if it is one', (raw, lang) => {
  expect(fit(raw, list()).values.lang).toBe(lang);
});
