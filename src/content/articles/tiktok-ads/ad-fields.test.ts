import { expect, test } from 'vitest';
import { fieldNames, fields, readFigures, typedIn } from './ad-fields.ts';

const essay = { spend: '200', impressions: '895,687', clicks: '8,151', share: '0.1' };

const read = (typed: Partial<typeof essay>) => {
  const texts = { ...essay, ...typed };
  return readFigures((name) => texts[name]);
};

test('reads the figures of the essay', () => {
  expect(read({})).toEqual({
    figures: { spend: 200, impressions: 895_687, clicks: 8_151, share: 0.1 },
    problems: new Map(),
    remarks: new Map(),
  });
});

test('asks for every figure once', () => {
  expect([...fieldNames].sort()).toEqual(Object.keys(fields).sort());
});

test.each([
  ['$1,250.50', 1250.5],
  ['$ 1 250.50', 1250.5],
  ['1\u00a0250', 1250],
  ['1\u202f000\u202f000', 1_000_000],
  ['  200  ', 200],
  ['1250', 1250],
  ['.5', 0.5],
  ['7.', 7],
  ['007', 7],
])('reads %j as %d', (text, value) => {
  const { figures, problems } = read({ spend: text });
  expect(figures.spend).toBe(value);
  expect(problems.size).toBe(0);
});

test('reads a share with its sign', () => {
  expect(read({ share: '2.5 %' }).figures.share).toBe(2.5);
});

test.each([
  ['spend', '', 'Type a number.'],
  ['spend', '   ', 'Type a number.'],
  ['spend', 'two hundred', 'Write a number, such as 199.50.'],
  ['spend', '1e3', 'Write a number, such as 199.50.'],
  ['spend', '1.2.3', 'Write a number, such as 199.50.'],
  ['spend', '12,34', 'Write a number, such as 199.50.'],
  ['spend', '$', 'Write a number, such as 199.50.'],
  ['spend', '-200', 'Cannot be less than 0.'],
  ['spend', '−$200', 'Cannot be less than 0.'],
  ['spend', '$-200', 'Cannot be less than 0.'],
  ['spend', '0.001', 'At least 0.01.'],
  ['spend', '1000000000001', 'At most 1,000,000,000,000.'],
  ['impressions', '9'.repeat(400), 'At most 1,000,000,000,000.'],
  ['impressions', '900000.5', 'Count in whole numbers.'],
  ['clicks', '0.5', 'Count in whole numbers.'],
  ['share', '0,125', 'Write a number, such as 0.1.'],
  ['share', '0.00001', 'At least 0.0001.'],
  ['share', '101', 'At most 100.'],
] as const)('%s: %j is answered in words and leaves the other figures', (name, text, problem) => {
  const { figures, problems } = read({ [name]: text });
  expect([...problems]).toEqual([[name, problem]]);
  expect(figures).toEqual({ ...read({}).figures, [name]: NaN });
});

test.each([
  ['spend', 'Nothing spent: every cost is $0.'],
  ['clicks', '0 leaves nothing to divide by.'],
  ['share', 'No orders, so no cost per order.'],
] as const)('%s: nothing is a figure, with something to say about it', (name, remark) => {
  for (const text of ['0', '-0', '$0.00']) {
    const { figures, problems, remarks } = read({ [name]: text });
    expect([...remarks]).toEqual([[name, remark]]);
    expect(problems.size).toBe(0);
    expect(figures[name]).toBe(0);
  }
});

test('more clicks than impressions is said of the clicks', () => {
  const { figures, problems, remarks } = read({ impressions: '0' });
  expect([...problems]).toEqual([['clicks', 'More clicks than impressions.']]);
  expect([...remarks]).toEqual([['impressions', '0 leaves nothing to divide by.']]);
  expect(figures.clicks).toBe(8151);
});

test('long nonsense is answered at once', () => {
  expect(read({ spend: `$${' '.repeat(100_000)}x` }).problems.size).toBe(1);
  expect(read({ spend: `${'1,'.repeat(50_000)}x` }).problems.size).toBe(1);
});

test('takes back what was kept, and nothing damaged', () => {
  expect(typedIn({ spend: 'abc' })).toEqual({ spend: 'abc' });
  expect(() => typedIn({ spend: 5 })).toThrow('spend is no text');
  expect(() => typedIn(null)).toThrow('No texts');
  expect(() => typedIn('200')).toThrow('No texts');
});
