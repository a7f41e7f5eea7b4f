import type { Article } from './article.ts';
import { plainText, wordsOf } from './plain-text.ts';

/**
 * Words a minute of silent reading of English non-fiction by adults.
 * Brysbaert, "How many words do we read per minute?", Journal of Memory and Language 109 (2019).
 */
const wordsPerMinute = 238;

/** Whole minutes that reading an article takes, at least one. */
export function readingTime({ body = '' }: Pick<Article, 'body'>): number {
  return Math.max(1, Math.round(wordsOf(plainText(body)).length / wordsPerMinute));
}
