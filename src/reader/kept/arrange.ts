import { fold } from '../../search/folding';
import type { Passage } from './passage';

/** Passages that stand together in the book. */
export interface Group {
  /** Id of their essay, or their day: 2026-11-27. */
  key: string;
  passages: Passage[];
}

/** Passages by their essays, that of the latest first, in the order in which they stand there. */
export function byEssay(passages: readonly Passage[]): Group[] {
  return grouped(latestFirst(passages), ({ essay }) => essay).map(({ key, passages }) => ({
    key,
    passages: passages.toSorted((a, b) => a.start - b.start),
  }));
}

/** Passages by the days of this place on which they were kept, the latest first. */
export function byDay(passages: readonly Passage[]): Group[] {
  return grouped(latestFirst(passages), ({ kept }) => dayOf(new Date(kept)));
}

/** Whether a passage has some words in itself, its note, its title or its authors, in any order. */
export function has(passage: Passage, query: string): boolean {
  const { quote, note, title, authors } = passage;
  const text = fold([quote.exact, note, title, ...authors].join(' '));
  return fold(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** One of the older half of the passages. @param random from 0 to below 1 */
export function oldOne(passages: readonly Passage[], random: number): Passage | undefined {
  const older = latestFirst(passages)
    .toReversed()
    .slice(0, Math.ceil(passages.length / 2));
  return older[Math.floor(random * older.length)];
}

function latestFirst(passages: readonly Passage[]): Passage[] {
  return passages.toSorted((a, b) => (a.kept < b.kept ? 1 : a.kept > b.kept ? -1 : 0));
}

function grouped(passages: readonly Passage[], keyOf: (passage: Passage) => string): Group[] {
  return [...Map.groupBy(passages, keyOf)].map(([key, passages]) => ({ key, passages }));
}

function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
