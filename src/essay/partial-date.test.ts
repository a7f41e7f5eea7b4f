import { expect, test } from 'vitest';
import { isPartialDate } from './partial-date.ts';

test.each(['2022', '2022-09', '2022-09-14', '2024-02-29', '0999'])(
  '%s is a partial date',
  (text) => {
    expect(isPartialDate(text)).toBe(true);
  },
);

test.each([
  '',
  '22',
  '2022-9',
  '2022-13',
  '2022-00',
  '2022-02-30',
  '2023-02-29',
  '2022-09-14T10:00',
  'September 2022',
  '20220914',
])('"%s" is not', (text) => {
  expect(isPartialDate(text)).toBe(false);
});
