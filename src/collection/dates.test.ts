import { expect, test } from 'vitest';
import { isPartialDate, type PartialDate } from '../essay/partial-date.ts';
import { formatPartialDate } from './dates.ts';

function date(text: string): PartialDate {
  if (!isPartialDate(text)) throw new Error(`${text} is no partial date`);
  return text;
}

test('is shown as precisely as it is known', () => {
  expect(formatPartialDate(date('2022'), 'en-GB')).toBe('2022');
  expect(formatPartialDate(date('2022-09'), 'en-GB')).toBe('September 2022');
  expect(formatPartialDate(date('2022-09-04'), 'en-GB')).toBe('4 September 2022');
});
