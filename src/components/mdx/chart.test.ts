import { expect, test } from 'vitest';
import { bars, type ChartLayout, columns, type Label, type Series } from './chart.ts';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 20 });
const short = new Intl.NumberFormat('en', { maximumFractionDigits: 20, notation: 'compact' });
const numbers = { whole: whole.format, short: short.format };
const size = { width: 320, height: 232 };

const upright = (values: number[], names = values.map((_, at) => `${at + 1}`)) =>
  columns(names, [{ values }], size, numbers);
const lying = (values: number[], names = values.map((_, at) => `${at + 1}`), width = 340) =>
  bars(names, [{ values }], width, numbers);

const heights = ({ marks }: ChartLayout) => marks.map(({ y, height }) => [y, height]);
const textsOf = (labels: readonly Label[]) => labels.map(({ text }) => text);
/** The numbers beside the value axis of columns. */
const onAxis = ({ labels }: ChartLayout) =>
  textsOf(labels.filter(({ anchor }) => anchor === 'end'));
/** The names below columns, or the numbers below bars. */
const below = ({ labels }: ChartLayout) =>
  textsOf(labels.filter(({ anchor }) => anchor === 'middle'));

/** Units from the left of a label to its right, at the width of a wide letter. */
function extent({ x, anchor, text }: Label): [number, number] {
  const width = text.length * 8;
  return anchor === 'end'
    ? [x - width, x]
    : anchor === 'start'
      ? [x, x + width]
      : [x - width / 2, x + width / 2];
}

/** Whether all that is drawn stands within the drawing. */
function isWithin({ width, height, marks, labels }: ChartLayout): boolean {
  return (
    labels.every((label) => extent(label)[0] >= -0.1 && extent(label)[1] <= width + 0.1) &&
    labels.every(({ y }) => y > 0 && y <= height) &&
    marks.every((mark) => mark.x >= 0 && mark.x + mark.width <= width + 0.1) &&
    marks.every((mark) => mark.y >= 0 && mark.y + mark.height <= height)
  );
}

test('columns are as high as their numbers, from a common line', () => {
  const chart = upright([50, 100]);
  // 232 less 8 above and 24 below leave 200 for 0 to 100.
  expect(heights(chart)).toEqual([
    [108, 100],
    [8, 200],
  ]);
  expect(chart.axis).toMatch(/^M\d+ 208H320$/);
  expect(onAxis(chart)).toEqual(['0', '20', '40', '60', '80', '100']);
});

test('numbers below nothing go down from the line', () => {
  // From -100 to 100, 200 units high: the line is in the middle, at 8 + 100.
  const chart = upright([-100, 100, -50, 0]);
  expect(chart.axis).toMatch(/^M\d+ 108H320$/);
  expect(heights(chart)).toEqual([
    [108, 100],
    [8, 100],
    [108, 50],
    [108, 0],
  ]);
});

test('where all numbers are below nothing, the line is at the top', () => {
  const chart = upright([-40, -80]);
  expect(chart.axis).toMatch(/^M\d+ 8H320$/);
  expect(heights(chart)).toEqual([
    [8, 100],
    [8, 200],
  ]);
});

test('nothing but noughts is a chart without columns to see, its line at the bottom', () => {
  const chart = upright([0]);
  expect(heights(chart)).toEqual([[208, 0]]);
  expect(chart.axis).toMatch(/^M\d+ 208H320$/);
});

test.each([
  [
    [2_500_000, 1_000_000],
    ['0', '500K', '1M', '1.5M', '2M', '2.5M'],
  ],
  [
    [123_456_789_012, 1e12],
    ['0', '200B', '400B', '600B', '800B', '1T'],
  ],
  [[900_000], ['0', '200K', '400K', '600K', '800K', '1M']],
  [[700_000], ['0', '200,000', '400,000', '600,000', '800,000']],
  [
    [0.25, 0.1],
    ['0', '0.05', '0.1', '0.15', '0.2', '0.25'],
  ],
  [[0.000002], ['0', '0.0000005', '0.000001', '0.0000015', '0.000002']],
])('the axis of %j says %j', (values, ticks) => {
  const chart = upright(values);
  expect(onAxis(chart)).toEqual(ticks);
  expect(isWithin(chart)).toBe(true);
});

test('two lines of one name are two columns, and two bars', () => {
  const names = ['May', 'May'];
  const [first, second] = upright([1, 2], names).marks;
  expect(first && second && first.x + first.width < second.x).toBe(true);
  const [upper, lower] = lying([1, 2], names).marks;
  expect(upper && lower && upper.y + upper.height < lower.y).toBe(true);
});

test('two series stand side by side in their place', () => {
  const series: Series[] = [{ values: [1, 2] }, { values: [2, 1] }];
  const { marks, labels } = columns(['a', 'b'], series, size, numbers);
  const [visits, , clicks] = marks;
  const name = labels.find(({ text }) => text === 'a');
  expect(visits && clicks && visits.x + visits.width <= clicks.x).toBe(true);
  expect(name && visits && clicks && visits.x < name.x && name.x < clicks.x + clicks.width).toBe(
    true,
  );
});

test('names that have no room beside each other are written every so often', () => {
  const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'];
  const chart = upright([1, 2, 3, 4, 5, 6, 7, 8], months);
  expect(below(chart)).toEqual(['January', 'March', 'May', 'July']);
  expect(isWithin(chart)).toBe(true);
  expect(chart.isCrowded).toBe(true);
  expect(upright([1, 2], ['January', 'March']).isCrowded).toBe(false);
});

test('a single column is no wall', () => {
  const [mark] = upright([7]).marks;
  expect(mark && mark.width).toBeLessThanOrEqual(96);
});

test('four hundred columns stand beside each other', () => {
  const chart = upright(Array.from({ length: 400 }, (_, at) => at));
  expect(chart.marks).toHaveLength(400);
  expect(new Set(chart.marks.map(({ x }) => x)).size).toBe(400);
  expect(isWithin(chart)).toBe(true);
});

test('bars are as long as their numbers', () => {
  const { marks } = lying([80, 30], ['Rye', 'Wheat'], 429);
  // 1 before, and behind 12 and twice 8, leave 400 for 0 to 80.
  expect(marks.map(({ width }) => width)).toEqual([400, 150]);
});

test('bars of numbers below nothing go to the left, each number behind the line', () => {
  const chart = lying([-40, 40], ['Rye', 'Wheat'], 437);
  const [less, more] = chart.marks;
  // 1 before, and behind 12 and three times 8, leave 400, and the line at 201.
  expect(less && [less.x, less.width]).toEqual([1, 200]);
  expect(more && [more.x, more.width]).toEqual([201, 200]);
  expect(chart.labels.find(({ text }) => text === '-40')?.x).toBe(207);
  expect(isWithin(chart)).toBe(true);
});

test.each([
  ['large', [1_000_000_000_000, 9_007_199_254_740_991]],
  ['negative', [-1_000_000, -2_500_000]],
  ['small', [0.0000001, 0.00000025]],
  ['of many digits', [1234.56789, 0.123456789]],
])('bars of numbers that are %s have them whole', (_what, values) => {
  const chart = lying(values);
  expect(textsOf(chart.labels)).toEqual(expect.arrayContaining(values.map(numbers.whole)));
  expect(isWithin(chart)).toBe(true);
  const row = chart.labels.filter(({ anchor }) => anchor === 'middle').map(extent);
  expect(row.every(([, end], at) => end <= (row[at + 1]?.[0] ?? Infinity))).toBe(true);
});

test('a long name above a bar takes several lines', () => {
  const name = 'The whole of the hills between the two rivers and the sea to the north of the town';
  const chart = lying([4, 5], [name, `${'x'.repeat(60)}`]);
  const lines = textsOf(chart.labels.filter(({ x }) => x === 1));
  expect(lines.join(' ').replace(/(x+) (x+)/, '$1$2')).toBe(`${name} ${'x'.repeat(60)}`);
  expect(lines.length).toBe(5);
  expect(isWithin(chart)).toBe(true);
});
