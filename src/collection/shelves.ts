import type { Article } from './article.ts';
import { type Group, largest } from './groups.ts';

/** Some essays of a topic, to tempt a reader into it. */
export interface Shelf<T extends Article = Article> extends Omit<Group<T>, 'articles'> {
  /** How many essays the topic has. */
  count: number;
  /** The newest of those that stand nowhere else on the page. */
  articles: T[];
}

/** So many shelves stand on the home page, however many topics there are. */
const most = 6;

/** So many essays stand on one. */
const width = 4;

/**
 * Shelves of the largest topics, in the order of their names: each essay once, and no shelf that would
 * not be full.
 *
 * @param topics with their essays, the newest first
 * @param elsewhere the essays that the page shows above
 */
export function shelvesOf<T extends Article>(
  topics: readonly Group<T>[],
  elsewhere: readonly T[],
): Shelf<T>[] {
  const shown = new Set(elsewhere.map(({ id }) => id));
  return largest(topics, most).flatMap(({ articles, ...topic }) => {
    const chosen: T[] = [];
    for (const article of articles) {
      if (chosen.length === width) break;
      if (!shown.has(article.id)) chosen.push(article);
    }
    if (chosen.length < width) return [];
    for (const { id } of chosen) shown.add(id);
    return [{ ...topic, count: articles.length, articles: chosen }];
  });
}
