import type { MemoryReading } from './memory.ts';

/** Something that a command printed. */
export interface Printed {
  /** Milliseconds of `performance.now()`. */
  at: number;
  text: string;
}

/** A part of a build. */
export interface Phase {
  name: string;
  /** Milliseconds. */
  time: number;
  /** Bytes that were held at most. */
  memory: number | undefined;
}

/** The parts of a build, and what is printed as each begins; what comes before the first is its own. */
const signs: readonly (readonly [name: string, sign: RegExp])[] = [
  ['start and check', /^/],
  ['load', /\[content\] Syncing content/],
  ['bundle', /Building static entrypoints/],
  ['pages', /generating static routes/],
  ['pictures', /generating optimized images/],
  ['index and vocabulary', /`sitemap-index\.xml` created/],
];

/** The names of all parts that a build may have. */
export const phaseNames = signs.map(([name]) => name);

/** The parts of a build that was watched; one whose sign was not printed counts to the one before. */
export function phasesOf(
  printed: readonly Printed[],
  readings: readonly MemoryReading[],
  start: number,
  end: number,
): Phase[] {
  const begun = signs.flatMap(([name, sign], index) => {
    const at = index === 0 ? start : printed.find(({ text }) => sign.test(text))?.at;
    return at === undefined ? [] : [{ name, at }];
  });
  return begun.map(({ name, at }, index) => {
    const until = begun[index + 1]?.at ?? end;
    const held = readings.filter((reading) => reading.at >= at && reading.at < until);
    const memory = held.length > 0 ? Math.max(...held.map(({ bytes }) => bytes)) : undefined;
    return { name, time: until - at, memory };
  });
}
