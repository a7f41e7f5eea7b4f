import { expect, test } from 'vitest';
import { comparePartialDates, isPartialDate, type PartialDate } from './partial-date.ts';

function date(text: string): PartialDate {
  if (!isPartialDate(text)) throw new Error(`${text} is no partial date`);
  return text;
}

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

test('orders a year before its months, and a month before its days', () => {
  const dates = ['2023', '2022-09-14', '2022', '2021-12-31', '2022-09', '2022-10'].map(date);
  expect(dates.sort(comparePartialDates)).toEqual([
    '2021-12-31',
    '2022',
    '2022-09',
    '2022-09-14',
    '2022-10',
    '2023',
  ]);
});
