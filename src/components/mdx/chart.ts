import { scaleBand, scaleLinear } from 'd3-scale';
import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

/** One set of numbers of a chart. */
export interface Series {
  /** One number for each place on the axis. */
  values: readonly number[];
}

/** How a chart writes its numbers. */
export interface NumberWords {
  /** With all its digits: "2,500,000". */
  whole: (number: number) => string;
  /** The same where there is little room: "2.5M". */
  short: (number: number) => string;
}

/** Words of a chart, at the place of their start, middle or end. */
export interface Label {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  text: string;
}

/** Where everything stands in a chart, in the units of its `viewBox`. */
export interface ChartLayout {
  width: number;
  height: number;
  /** The columns or bars. `series` is the number of the set they belong to. */
  marks: { x: number; y: number; width: number; height: number; series: number }[];
  /** The line that the marks start from, and those of other numbers, each as the `d` of a path. */
  axis: string;
  rules: string[];
  labels: Label[];
  /** Whether there was no room for some names. */
  isCrowded: boolean;
}

/**
 * Upright columns: places along the width, numbers up the height, those below nothing down from the
 * axis. Of names that have no room beside each other, every second, third or further one is written.
 *
 * @param size of the whole drawing; room for the labels is taken from it
 */
export function columns(
  names: readonly string[],
  series: readonly Series[],
  { width, height }: { width: number; height: number },
  numbers: NumberWords,
): ChartLayout {
  const [top, right, bottom] = [8, 2, 24];
  const value = scaleLinear(rangeOf(series), [height - bottom, top]).nice(4);
  const ticks = ticksOf(value.ticks(4), numbers);
  const left = Math.ceil(Math.max(...ticks.map(({ text }) => widthOf(text)))) + 10;
  const place = scaleBand(names.keys(), [left, width - right]);
  // Where columns are as thin as hairs, a gap between them would only blur them.
  if (place.step() >= 4) place.paddingInner(0.25).paddingOuter(0.12);
  const group = Math.min(place.bandwidth(), widestGroup);
  const inner = scaleBand(series.keys(), [0, group]).paddingInner(0.08);
  const middle = (index: number) => (place(index) ?? 0) + place.bandwidth() / 2;
  const y = (number: number) => round(value(number));
  const written = thinned(names.map((text, at) => within(width, middle(at), height - 6, text)));
  return {
    ...{ width, height },
    isCrowded: written.length < names.length,
    axis: `M${left} ${y(0)}H${width}`,
    rules: ticks.map(({ number }) => `M${left} ${y(number)}H${width}`),
    marks: series.flatMap(({ values }, at) =>
      values.map((number, index) => ({
        x: round(middle(index) - group / 2 + (inner(at) ?? 0)),
        y: y(Math.max(number, 0)),
        width: round(inner.bandwidth()),
        height: round(Math.abs(value(0) - value(number))),
        series: at,
      })),
    ),
    labels: [
      ...ticks.map(({ number, text }) => ({
        ...{ x: left - 6, y: y(number) + 4, text },
        anchor: 'end' as const,
      })),
      ...written,
    ],
  };
}

/** Units that the columns of one place take at most: a single one would fill the whole width. */
const widestGroup = 96;

/**
 * Lying bars: one below the other, numbers along the width, those below nothing to the left of the
 * axis, each name above its bars, on as many lines as it needs.
 */
export function bars(
  names: readonly string[],
  series: readonly Series[],
  width: number,
  numbers: NumberWords,
): ChartLayout {
  const [bar, line, gap, bottom] = [22, 18, 12, 24];
  const written = series.map(({ values }) => values.map(numbers.whole));
  const right = Math.ceil(Math.max(...written.flat().map(widthOf))) + 12;
  const value = scaleLinear(rangeOf(series), [1, width - right]).nice(4);
  const places: { lines: string[]; top: number; start: number }[] = [];
  let end = 0;
  for (const name of names) {
    const lines = wrapAnsi(name, Math.floor(width / letter), { hard: true }).split('\n');
    const start = end + lines.length * line + 4;
    places.push({ lines, top: end, start });
    end = start + series.length * bar + gap;
  }
  const height = end + bottom;
  const top = (index: number, at: number) => (places[index]?.start ?? 0) + at * bar;
  const x = (number: number) => round(value(number));
  const ticks = [4, 3, 2, 1]
    .map((count) =>
      ticksOf(value.ticks(count), numbers).map(({ number, text }) =>
        within(width, x(number), height - 4, text),
      ),
    )
    .find((labels) => !overlap(labels));
  return {
    ...{ width, height, isCrowded: false },
    // Where bars go both ways, the line would cross the names.
    axis: places.map(({ start }) => `M${x(0)} ${start - 4}v${series.length * bar + 6}`).join(''),
    rules: [],
    marks: series.flatMap(({ values }, at) =>
      values.map((number, index) => ({
        x: x(Math.min(number, 0)),
        y: top(index, at),
        width: round(Math.abs(value(number) - value(0))),
        height: bar - 2,
        series: at,
      })),
    ),
    labels: [
      ...places.flatMap(({ lines, top }) =>
        lines.map((text, at) => ({
          ...{ x: 1, y: top + (at + 1) * line - 3, text },
          anchor: 'start' as const,
        })),
      ),
      // Behind the end of a bar, or the axis that it ends at: to its left there may be no room.
      ...series.flatMap(({ values }, at) =>
        values.map((number, index) => ({
          ...{ x: round(x(Math.max(number, 0)) + 6), y: top(index, at) + 15 },
          ...{ anchor: 'start' as const, text: written[at]?.[index] ?? '' },
        })),
      ),
      ...(ticks ?? []),
    ],
  };
}

/** The numbers that an axis has to hold, nothing among them. */
function rangeOf(series: readonly Series[]): [number, number] {
  const values = series.flatMap(({ values }) => values);
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  return lowest === highest ? [0, 1] : [lowest, highest];
}

function ticksOf(ticks: readonly number[], { whole, short }: NumberWords) {
  const write = ticks.some((number) => Math.abs(number) >= 1_000_000) ? short : whole;
  return ticks.map((number) => ({ number, text: write(number) }));
}

/** Units that a column of a terminal's width takes; a letter of Chinese or Japanese takes two. */
const letter = 8;

function widthOf(text: string): number {
  return stringWidth(text) * letter;
}

/** A label around a place, or as near to it as the drawing has room. */
function within(width: number, x: number, y: number, text: string): Label {
  const half = widthOf(text) / 2;
  const middle = Math.max(half, Math.min(x, width - half));
  return { x: round(middle), y, anchor: 'middle', text };
}

/** As many labels, the first among them, as have room beside each other. */
function thinned(labels: readonly Label[]): Label[] {
  for (let step = 1; ; step++) {
    const some = labels.filter((_, at) => at % step === 0);
    if (!overlap(some)) return some;
  }
}

/** Whether any two neighbours of a row of labels are nearer than words are. */
function overlap(labels: readonly Label[]): boolean {
  return labels.some(({ x, text }, at) => {
    const next = labels[at + 1];
    return next && x + widthOf(text) / 2 + letter > next.x - widthOf(next.text) / 2;
  });
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
