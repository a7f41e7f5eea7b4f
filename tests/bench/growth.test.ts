import { expect, test } from 'vitest';
import { growth } from './growth.ts';

test('the growth of a cost is the power of the number of essays that fits it best', () => {
  // 3 n², whatever eight essays take.
  const squared = [8, 100, 1000, 10_000].map((count) => ({ count, value: 3 * count ** 2 }));
  expect(growth([{ count: 8, value: 1e9 }, ...squared.slice(1)])).toBeCloseTo(2);
  // Logarithms to the base 10: (2, 0), (3, 2), (4, 1). The slope is 1/2: -1 · -1 + 1 · 0 over 1 + 1.
  const uneven = [
    { count: 100, value: 1 },
    { count: 1000, value: 100 },
    { count: 10_000, value: 10 },
  ];
  expect(growth(uneven)).toBeCloseTo(0.5);
});

test('two numbers of essays are needed, and what was not measured is none', () => {
  expect(
    growth([
      { count: 8, value: 1 },
      { count: 100, value: 2 },
    ]),
  ).toBeUndefined();
  expect(
    growth([
      { count: 100, value: undefined },
      { count: 1000, value: 2 },
    ]),
  ).toBeUndefined();
});
