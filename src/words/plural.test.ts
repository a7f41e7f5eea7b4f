import { expect, test } from 'vitest';
import { pluralOf } from './plural.ts';

test('a sentence takes the form that its number asks for', () => {
  const forms = { one: '# Essay', other: '# Essays' };
  const german = pluralOf('de');
  expect([0, 1, 2, 1000].map((count) => german(count, forms))).toEqual([
    '0 Essays',
    '1 Essay',
    '2 Essays',
    '1.000 Essays',
  ]);
});

test('a language without forms needs one only', () => {
  expect(pluralOf('ja')(1, { other: '#篇' })).toBe('1篇');
});

test('a language with many forms has them all', () => {
  const forms = { one: '# esej', few: '# eseje', many: '# esejów', other: '# eseju' };
  expect([1, 3, 5, 22].map((count) => pluralOf('pl')(count, forms))).toEqual([
    '1 esej',
    '3 eseje',
    '5 esejów',
    '22 eseje',
  ]);
});
