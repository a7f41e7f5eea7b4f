import { readingSpeed } from '../words/reading-speed.ts';
import type { Article } from './article.ts';
import { site } from './site.ts';

/** Whole minutes that reading an article takes, at least one. */
export function readingTime({ words, data }: Pick<Article, 'words' | 'data'>): number {
  return Math.max(1, Math.round(words / readingSpeed(data.lang ?? site.language)));
}

/** How long an essay is, in the classes by which the search narrows. */
export type Length = 'under-5' | '5-to-10' | 'over-10';

/** The class of an essay that takes some minutes to read. */
export function lengthOf(minutes: number): Length {
  if (minutes < 5) return 'under-5';
  return minutes <= 10 ? '5-to-10' : 'over-10';
}
