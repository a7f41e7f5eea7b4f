import { scaleBand, scaleLinear } from 'd3-scale';

/** One set of numbers of a chart. */
export interface Series {
  name: string;
  /** One number for each place on the axis. */
  values: number[];
}

/** Where everything stands in a chart, in the units of its `viewBox`. */
export interface ChartLayout {
  width: number;
  height: number;
  /** The marks: columns or bars. `series` is the number of the set they belong to. */
  marks: { x: number; y: number; width: number; height: number; series: number; value: number }[];
  /** Numbers of the value axis, with the place of their line. */
  ticks: { at: number; value: number }[];
  /** Names of the other axis, each at the middle of its place. */
  places: { at: number; name: string }[];
  /** Where the value axis starts. */
  zero: number;
}

/**
 * Upright columns: places along the width, numbers up the height.
 *
 * @param size of the whole drawing; room for the labels is taken from it
 */
export function columns(
  names: readonly string[],
  series: readonly Series[],
  { width, height }: { width: number; height: number },
): ChartLayout {
  const [top, right, bottom, left] = [8, 2, 24, 46];
  const value = scaleLinear([0, highest(series)], [height - bottom, top]).nice(4);
  const place = scaleBand(names, [left, width - right])
    .paddingInner(0.25)
    .paddingOuter(0.12);
  const inner = scaleBand(
    series.map(({ name }) => name),
    [0, place.bandwidth()],
  ).paddingInner(0.08);
  return {
    width,
    height,
    zero: value(0),
    marks: series.flatMap(({ name, values }, at) =>
      names.map((label, index) => {
        const number = values[index] ?? 0;
        return {
          x: round((place(label) ?? 0) + (inner(name) ?? 0)),
          y: round(value(number)),
          width: round(inner.bandwidth()),
          height: round(value(0) - value(number)),
          series: at,
          value: number,
        };
      }),
    ),
    ticks: value.ticks(4).map((number) => ({ at: round(value(number)), value: number })),
    places: names.map((name) => ({ at: round((place(name) ?? 0) + place.bandwidth() / 2), name })),
  };
}

/** Lying bars: one below the other, numbers along the width, each name above its bars. */
export function bars(
  names: readonly string[],
  series: readonly Series[],
  width: number,
): ChartLayout {
  const [bar, name, gap, bottom] = [22, 22, 12, 24];
  const step = name + series.length * bar + gap;
  const height = names.length * step + bottom;
  const value = scaleLinear([0, highest(series)], [1, width - 44]).nice(4);
  return {
    width,
    height,
    zero: value(0),
    marks: series.flatMap(({ values }, at) =>
      names.map((_, index) => ({
        x: value(0),
        y: index * step + name + at * bar,
        width: round(value(values[index] ?? 0) - value(0)),
        height: bar - 2,
        series: at,
        value: values[index] ?? 0,
      })),
    ),
    ticks: value.ticks(4).map((number) => ({ at: round(value(number)), value: number })),
    places: names.map((label, index) => ({ at: index * step + name - 7, name: label })),
  };
}

function highest(series: readonly Series[]): number {
  return Math.max(0, ...series.flatMap(({ values }) => values));
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
