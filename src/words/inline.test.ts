import { expect, test } from 'vitest';
import { inline } from './inline.ts';

test('links and keys are told from words', () => {
  expect(inline('Press `/` for [the search](/search/), or read.')).toEqual([
    'Press ',
    { key: '/' },
    ' for ',
    { words: 'the search', path: '/search/' },
    ', or read.',
  ]);
  expect(inline('Words alone.')).toEqual(['Words alone.']);
});
