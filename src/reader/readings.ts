import { stored } from './storage';

/** A place in an essay's text, by its words: it is found again after the essay was edited. */
export interface Place {
  /** The heading that it stands under; none before the first. */
  heading?: { id: string; text: string };
  /** How the block begins that stands at the top of the screen. */
  quote: string;
}

/** What is known of a reader's way through an essay. */
export interface Reading {
  state: 'begun' | 'read';
  title: string;
  /** Where the reader was last, in an essay that is not read to its end. */
  place?: Place;
  /** Addresses of the lists that it stands in, without the base: `/topics/gardens/`. */
  lists: string[];
  /** When this was last so: ISO 8601, with the time. */
  at: string;
}

/** Readings by the ids of their essays. */
export type Readings = Record<string, Reading>;

/** So many are kept, the latest: some hundred bytes each. */
const most = 2000;

/** The readings that are whole in what JSON gave; what is damaged is left out alone. */
export function readingsIn(json: unknown): Readings {
  return Object.fromEntries(
    Object.entries(Object(json)).flatMap(([id, value]) => {
      const reading = readingIn(value);
      return reading ? [[id, reading]] : [];
    }),
  );
}

const kept = stored<Readings>('readings', readingsIn, () => ({}));

/** All readings. */
export const readings = () => kept.read();

/** Keeps a reading, or forgets it. @returns whether it was kept */
export function setReading(id: string, reading: Reading | undefined): boolean {
  // Read anew: another tab may have written.
  const { [id]: _, ...others } = kept.read();
  return kept.write(latest(reading ? { ...others, [id]: reading } : others));
}

/** Two memories as one: of each essay, what was last so. */
export function merged(mine: Readings, theirs: Readings): Readings {
  const all = { ...mine };
  for (const [id, reading] of Object.entries(theirs)) {
    const own = all[id];
    if (!own || own.at < reading.at) all[id] = reading;
  }
  return latest(all);
}

/** Ids and readings of what is begun, the latest first. */
export function begun(all: Readings): [id: string, reading: Reading][] {
  return byTime(all).filter(([, { state }]) => state === 'begun');
}

/** How many essays of a list are read. @param path of the list, without the base */
export function readIn(all: Readings, path: string): number {
  return Object.values(all).filter(({ state, lists }) => state === 'read' && lists.includes(path))
    .length;
}

function latest(all: Readings): Readings {
  return Object.fromEntries(byTime(all).slice(0, most));
}

function byTime(all: Readings): [string, Reading][] {
  return Object.entries(all).sort(([, a], [, b]) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

function readingIn(value: unknown): Reading | undefined {
  const { state, title, place, lists, at }: Record<string, unknown> = Object(value);
  if ((state !== 'begun' && state !== 'read') || typeof title !== 'string') return undefined;
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) return undefined;
  const where = placeIn(place);
  return {
    state,
    title,
    ...(where && { place: where }),
    lists: Array.isArray(lists) ? lists.filter((one) => typeof one === 'string') : [],
    at,
  };
}

/** The place that is whole in what JSON gave. */
export function placeIn(value: unknown): Place | undefined {
  const { heading, quote }: Record<string, unknown> = Object(value);
  const { id, text }: Record<string, unknown> = Object(heading);
  if (typeof quote !== 'string') return undefined;
  return typeof id === 'string' && typeof text === 'string'
    ? { heading: { id, text }, quote }
    : { quote };
}
