import type { Cost } from './timed.ts';

/** A copy of the site that was built to be measured. */
export interface Site {
  /** Folder of the copy. */
  root: string;
  /** Folder of the built site. */
  dist: string;
  /** What the first build took, with nothing remembered. */
  cold: Cost;
  /** What a plain blog of as many essays took, the index of its search included. */
  plain: Baseline;
}

/** What figures are shown beside; blank where it could not be measured. */
export type Baseline = Partial<Pick<Cost, 'time' | 'memory'>>;

/** A line of the table. */
export interface Figure {
  name: string;
  /** Left blank where it cannot be measured. */
  value: number | undefined;
  unit: 'ms' | 'bytes' | 'files' | 'requests' | 'number';
  /** Whether it grows with the list: then it is also shown for one essay, and how it grows is fitted. */
  grows?: boolean;
  /** Whether it is also shown as a multiple of the plain blog's, and of the first build's. */
  beside?: readonly ('plain' | 'cold')[];
}

/** What was measured at one number of essays. */
export interface Column {
  count: number;
  figures: Figure[];
  plain: Baseline;
  cold: Baseline;
}

/** Measures one thing about a built site; gives the same figures, in the same order, for each. */
export type Measurement = (site: Site) => Figure[] | Promise<Figure[]>;

/** The middle one of some values, of which there is an odd number. */
export function median(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[(values.length - 1) / 2];
}
