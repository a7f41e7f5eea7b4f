import type { Article } from './article.ts';
import { compareNames } from './listing.ts';

/** What decides whether an article is on the list. */
export interface PublishedOptions {
  /** The moment to judge by: an article `added` later than this is not published yet. */
  now: Date;
  /** Whether drafts and articles of the future are let through, as the live preview does. */
  drafts?: boolean;
}

/** Whether a reader may see an essay: the only place that decides it. */
export function isPublished(
  { draft, added }: { draft?: boolean | undefined; added?: Date | undefined },
  now: Date,
): boolean {
  return draft !== true && !(added && added > now);
}

/**
 * The articles a reader may see, newest first; those of one day in the order of their titles.
 * Lists, feeds, sitemap and search all ask here.
 */
export function published<T extends Article>(
  articles: readonly T[],
  { now, drafts = false }: PublishedOptions,
): T[] {
  return articles
    .filter(({ data }) => drafts || isPublished(data, now))
    .sort(
      (a, b) =>
        b.data.added.getTime() - a.data.added.getTime() || compareNames(a.data.title, b.data.title),
    );
}

/** A function that gives the articles that stand before (newer) and after (older) one of the list. */
export function neighboursIn<T extends Article>(
  list: readonly T[],
): (article: Article) => Neighbours<T> {
  const places = new Map(list.map(({ id }, at) => [id, at]));
  return ({ id }) => {
    const at = places.get(id);
    return at === undefined
      ? { newer: undefined, older: undefined }
      : { newer: list[at - 1], older: list[at + 1] };
  };
}

/** The neighbours of an article; none at the ends of the list. */
export interface Neighbours<T> {
  newer: T | undefined;
  older: T | undefined;
}
