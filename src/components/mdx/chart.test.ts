import { expect, test } from 'vitest';
import { bars, columns } from './chart.ts';

test('columns are as high as their numbers, from a common line', () => {
  const { marks, zero, ticks } = columns(['1', '2'], [{ name: 'clicks', values: [50, 100] }], {
    width: 320,
    height: 232,
  });
  // 232 less 8 above and 24 below leave 200 for 0 to 100.
  expect(zero).toBe(208);
  expect(marks.map(({ y, height }) => [y, height])).toEqual([
    [108, 100],
    [8, 200],
  ]);
  expect(ticks.map(({ value }) => value)).toEqual([0, 20, 40, 60, 80, 100]);
});

test('two series stand side by side in their place', () => {
  const { marks, places } = columns(
    ['1', '2'],
    [
      { name: 'visits', values: [1, 2] },
      { name: 'clicks', values: [2, 1] },
    ],
    { width: 320, height: 200 },
  );
  const [visits, , clicks] = marks;
  expect(visits && clicks && visits.x + visits.width <= clicks.x).toBe(true);
  expect(
    places[0] &&
      visits &&
      clicks &&
      visits.x < places[0].at &&
      places[0].at < clicks.x + clicks.width,
  ).toBe(true);
});

test('bars are as long as their numbers', () => {
  const { marks } = bars(['Rye', 'Wheat'], [{ name: 'loaves', values: [80, 30] }], 445);
  // 445 less 1 before and 44 behind leave 400 for 0 to 80.
  expect(marks.map(({ width }) => width)).toEqual([400, 150]);
});

test('nothing but noughts is a chart without marks to see, not an error', () => {
  const { marks } = columns(['1'], [{ name: 'orders', values: [0] }], { width: 320, height: 200 });
  expect(marks.map(({ height }) => height)).toEqual([0]);
});
