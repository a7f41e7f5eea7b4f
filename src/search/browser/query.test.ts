import { expect, test } from 'vitest';
import { beginsLike, parseQuery } from './query';

test.each([
  ['jobs email', ['jobs', 'email'], []],
  ['  Jobs,  “email”? ', ['Jobs', 'email'], ['email']],
  [
    'adore "putting people first" culture',
    ['adore', 'putting', 'people', 'first', 'culture'],
    ['putting people first'],
  ],
  [
    '„traffic lights“ and »amber«',
    ['traffic', 'lights', 'and', 'amber'],
    ['traffic lights', 'amber'],
  ],
  ['"residual data', ['residual', 'data'], []],
  ['$250 txt2img.py --n_samples', ['250', 'txt2img.py', 'n_samples'], []],
  ['the the', ['the'], []],
  ['“” ?! —', [], []],
])('%s', (text, words, phrases) => {
  expect(parseQuery(text)).toEqual({ words, phrases });
});

test('a text is begun like by each word, in any order, case and accent', () => {
  expect(beginsLike('The email Steve Jobs sent himself', ['job', 'EMAIL'])).toBe(true);
  expect(beginsLike('Café culture', ['cafe'])).toBe(true);
  expect(beginsLike('The email Steve Jobs sent himself', ['mail'])).toBe(false);
  expect(beginsLike('A start-up that failed', ['start-up'])).toBe(true);
});
