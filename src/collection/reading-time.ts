import type { Article } from './article.ts';

/**
 * Words a minute of silent reading of English non-fiction by adults.
 * Brysbaert, "How many words do we read per minute?", Journal of Memory and Language 109 (2019).
 */
const wordsPerMinute = 238;

/** Whole minutes that reading an article takes, at least one. */
export function readingTime({ words }: Pick<Article, 'words'>): number {
  return Math.max(1, Math.round(words / wordsPerMinute));
}

/** How long an essay is, in the classes by which the search narrows. */
export const lengthNames = [
  { value: 'under-5', label: 'Under 5 minutes' },
  { value: '5-to-10', label: '5 to 10 minutes' },
  { value: 'over-10', label: 'Over 10 minutes' },
] as const;

/** The class of an essay that takes some minutes to read. */
export function lengthOf(minutes: number): (typeof lengthNames)[number]['value'] {
  if (minutes < 5) return 'under-5';
  return minutes <= 10 ? '5-to-10' : 'over-10';
}
