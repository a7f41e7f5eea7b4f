import { plainText, wordsOf } from '../essay/plain-text.ts';
import { readingSpeed } from '../words/reading-speed.ts';
import type { Article } from './article.ts';
import { site } from './site.ts';

/** Whole minutes that reading an article takes, at least one; worked out once an article. */
export function readingTime(article: Article): number {
  const known = minutes.get(article.data);
  if (known !== undefined) return known;
  const language = article.data.lang ?? site.language;
  const { length } = wordsOf(plainText(article.body ?? ''));
  const time = Math.max(1, Math.round(length / readingSpeed(language)));
  minutes.set(article.data, time);
  return time;
}

/** By the article's data, which Astro keeps where it makes the entry around it anew. */
const minutes = new WeakMap<object, number>();

/** How long an essay is, in the classes by which the search narrows. */
export type Length = 'under-5' | '5-to-10' | 'over-10';

/** The class of an essay that takes some minutes to read. */
export function lengthOf(minutes: number): Length {
  if (minutes < 5) return 'under-5';
  return minutes <= 10 ? '5-to-10' : 'over-10';
}
