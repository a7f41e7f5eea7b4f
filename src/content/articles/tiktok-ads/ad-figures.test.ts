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
    '8,151 clicks × 0.1% = about 8',
    '$200 ÷ (8,151 clicks × 0.1%) = $24.54',
  ]);
});

test('works out the $250 of the plan', () => {
  expect(valuesOf({ spend: 250 })).toEqual(['$0.2791', '$0.03067', '0.910%', 'about 8', '$30.67']);
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
    '$199.50 ÷ (1 click × 100%)',
  ]);
});

test('what is divided by nothing is a dash, where there is no order there is no cost of one, and the rest stands', () => {
  expect(valuesOf({ impressions: 0, clicks: 0 })).toEqual(['–', '–', '–', '0', 'none']);
  expect(valuesOf({ clicks: 0 })).toEqual(['$0.2233', '–', '0%', '0', 'none']);
  expect(valuesOf({ share: 0 })).toEqual(['$0.2233', '$0.02454', '0.910%', '0', 'none']);
  expect(valuesOf({ spend: 0 })).toEqual(['$0.00', '$0.00', '0.910%', 'about 8', '$0.00']);
});

test('orders are whole: nobody places a part of one', () => {
  const orders = (clicks: number, share: number) => valuesOf({ clicks, share })[3];
  expect(orders(8_151, 0.25)).toBe('about 20');
  expect(orders(8_000, 0.1)).toBe('8');
  expect(orders(1_900, 0.1)).toBe('about 2');
  expect(orders(3, 10)).toBe('fewer than 1');
  expect(orders(7, 100)).toBe('7');
});

test('what is not known is a dash, in the results and on the way to them', () => {
  expect(valuesOf({ spend: NaN })).toEqual(['–', '–', '0.910%', 'about 8', '–']);
  expect(valuesOf({ clicks: NaN })).toEqual(['$0.2233', '–', '–', '–', '–']);
  expect(resultsOf({ ...essay, clicks: NaN })[1]?.working).toBe('$200 ÷ – clicks');
});

test('there is no rate where there are more clicks than impressions', () => {
  expect(valuesOf({ impressions: 8_000 })).toEqual(['$25.00', '$0.02454', '–', 'about 8', '$24.54']);
});

test('the largest and the smallest figures stay numbers', () => {
  expect(valuesOf({ spend: 1e12, impressions: 1e12, clicks: 1, share: 0.0001 })).toEqual([
    '$1,000.00',
    '$1,000,000,000,000.00',
    '0.000000000100%',
    'fewer than 1',
    '$1,000,000,000,000,000,000.00',
  ]);
  expect(plain(Infinity)).toBe('–');
});
