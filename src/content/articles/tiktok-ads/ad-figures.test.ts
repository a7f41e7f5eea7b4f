import { expect, test } from 'vitest';
import { plain, resultsOf } from './ad-figures.ts';

const essay = { spend: 200, impressions: 895_687, clicks: 8_151, share: 0.1 };

/** The values alone, in order: CPM, CPC, CTR, orders, cost of an order. */
const valuesOf = (figures: Partial<typeof essay>) =>
  resultsOf({ ...essay, ...figures }).map(({ value }) => value);

test('works out the figures of the essay on TikTok ads, with the way to each', () => {
  expect(resultsOf(essay).map(({ working, value }) => `${working} = ${value}`)).toEqual([
    '$200 ÷ 895,687 impressions × 1,000 = $0.2233',
    '$200 ÷ 8,151 clicks = $0.02454',
    '8,151 clicks ÷ 895,687 impressions = 0.910%',
    '8,151 clicks × 0.1% = 8.151',
    '$200 ÷ 8.151 orders = $24.54',
  ]);
});

test('works out the $250 of the plan', () => {
  expect(valuesOf({ spend: 250 })).toEqual(['$0.2791', '$0.03067', '0.910%', '8.151', '$30.67']);
});

test('shows cents from a dollar on, and four digits below it', () => {
  const perClick = (spend: number, clicks: number) => valuesOf({ spend, clicks })[1];
  expect(perClick(1, 2)).toBe('$0.50');
  expect(perClick(1, 3)).toBe('$0.3333');
  expect(perClick(5, 3)).toBe('$1.67');
  expect(perClick(12_345, 1)).toBe('$12,345.00');
  expect(perClick(1, 8_000)).toBe('$0.000125');
  expect(perClick(0.01, 100_000)).toBe('$0.0000001');
});

test('writes sums, whole and broken, and one of a kind, as they are', () => {
  expect(
    resultsOf({ spend: 199.5, impressions: 1, clicks: 1, share: 100 }).map(
      ({ working }) => working,
    ),
  ).toEqual([
    '$199.50 ÷ 1 impression × 1,000',
    '$199.50 ÷ 1 click',
    '1 click ÷ 1 impression',
    '1 click × 100%',
    '$199.50 ÷ 1 order',
  ]);
});

test('what is divided by nothing is a dash, and the rest stands', () => {
  expect(valuesOf({ impressions: 0, clicks: 0 })).toEqual(['–', '–', '–', '0', '–']);
  expect(valuesOf({ clicks: 0 })).toEqual(['$0.2233', '–', '0%', '0', '–']);
  expect(valuesOf({ share: 0 })).toEqual(['$0.2233', '$0.02454', '0.910%', '0', '–']);
  expect(valuesOf({ spend: 0 })).toEqual(['$0.00', '$0.00', '0.910%', '8.151', '$0.00']);
});

test('what is not known is a dash, in the results and on the way to them', () => {
  expect(valuesOf({ spend: NaN })).toEqual(['–', '–', '0.910%', '8.151', '–']);
  expect(valuesOf({ clicks: NaN })).toEqual(['$0.2233', '–', '–', '–', '–']);
  expect(resultsOf({ ...essay, clicks: NaN })[1]?.working).toBe('$200 ÷ – clicks');
});

test('there is no rate where there are more clicks than impressions', () => {
  expect(valuesOf({ impressions: 8_000 })).toEqual(['$25.00', '$0.02454', '–', '8.151', '$24.54']);
});

test('the largest and the smallest figures stay numbers', () => {
  expect(valuesOf({ spend: 1e12, impressions: 1e12, clicks: 1, share: 0.0001 })).toEqual([
    '$1,000.00',
    '$1,000,000,000,000.00',
    '0.000000000100%',
    '0.000001',
    '$1,000,000,000,000,000,000.00',
  ]);
  expect(plain(Infinity)).toBe('–');
});
