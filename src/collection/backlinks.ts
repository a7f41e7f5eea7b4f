import type { EssayLink } from '../essay/essay-links.ts';
import type { Article } from './article.ts';

/** An article that leads to another. */
export interface Backlink<T extends Article = Article> {
  article: T;
  /** The sentences in which it does, in their order. */
  sentences: string[];
}

/** So many articles that lead to one are named, the newest, and of each so many sentences. */
const mostArticles = 12;
const mostSentences = 3;

/**
 * A function that gives the articles of the list that lead to one of it, newest first.
 *
 * @param list the published articles, newest first: what is not on it leads nowhere
 * @param linksOf the links of an article to others
 */
export function backlinksIn<T extends Article>(
  list: readonly T[],
  linksOf: (article: T) => readonly EssayLink[],
): (article: Article) => Backlink<T>[] {
  const idOf = new Map(
    list.flatMap(({ id, data }) =>
      [id, ...data.aliases].map((name): [string, string] => [name, id]),
    ),
  );
  const byTarget = new Map<string, Map<T, Set<string>>>();
  for (const article of list) {
    for (const { to, sentence } of linksOf(article)) {
      const id = idOf.get(to);
      if (id === undefined || id === article.id) continue;
      const from = byTarget.get(id) ?? new Map<T, Set<string>>();
      byTarget.set(id, from);
      const sentences = from.get(article) ?? new Set();
      from.set(article, sentences.add(sentence));
    }
  }
  return ({ id }) =>
    [...(byTarget.get(id) ?? [])].slice(0, mostArticles).map(([article, sentences]) => ({
      article,
      sentences: [...sentences].slice(0, mostSentences),
    }));
}
