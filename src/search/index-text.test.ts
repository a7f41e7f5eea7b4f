import { expect, test } from 'vitest';
import { asWritten, forIndex, forQuery } from './index-text';

test.each([
  ['C++, C# and .NET.', 'C^\ue000\ue000++, C^\ue001# and \ue002.NET.'],
  ['(g++) or ".env"…', '(g^\ue000\ue000++) or "\ue002.env"…'],
  ['1+1, #5, 50+, a.b, and so on...and x^2', undefined],
  ['庭は静か', '庭 は 静^か'],
  ['今天是好日子。', '今^天^是 好^日^子 。'],
  ['他说：“好，走吧！”', '他 说 ： “ 好 ， 走 吧 ！”'],
  ['Wohn\u00ADzimmer\u00ADtür', 'Wohn^\u00AD^zimmer^\u00AD^tür'],
])('%s stands in the index so that its parts are found, and is read as it was', (text, indexed) => {
  expect(forIndex(text)).toBe(indexed ?? text);
  expect(asWritten(forIndex(text))).toBe(text);
});

test('what is read may have marks', () => {
  expect(asWritten('庭 は <mark>静^か</mark> で')).toBe('庭は<mark>静か</mark>で');
});

test('a query names the signs as the index does', () => {
  expect(forQuery('C++ "C#" .NET a.b')).toBe('C\ue000\ue000 "C\ue001" \ue002NET a.b');
});
