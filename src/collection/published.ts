import type { Article } from './article.ts';
import { compareNames } from './listing.ts';

/** What decides whether an article is on the list. */
export interface PublishedOptions {
  /** The moment to judge by: an article `added` later than this is not published yet. */
  now: Date;
  /** Whether drafts and articles of the future are let through, as the live preview does. */
  drafts?: boolean;
}

/**
 * The articles a reader may see, newest first; those of one day in the order of their titles.
 * The only place that decides what is published: lists, feeds, sitemap and search all ask it.
 */
export function published<T extends Article>(
  articles: readonly T[],
  { now, drafts = false }: PublishedOptions,
): T[] {
  return articles
    .filter(({ data }) => drafts || (!data.draft && data.added <= now))
    .sort(
      (a, b) =>
        b.data.added.getTime() - a.data.added.getTime() || compareNames(a.data.title, b.data.title),
    );
}

/** The articles that stand before (newer) and after (older) one of the list. */
export function neighbours<T extends Article>(list: readonly T[], id: string): Neighbours<T> {
  const at = list.findIndex((article) => article.id === id);
  return { newer: list[at - 1], older: at < 0 ? undefined : list[at + 1] };
}

/** The neighbours of an article; none at the ends of the list. */
export interface Neighbours<T> {
  newer: T | undefined;
  older: T | undefined;
}
