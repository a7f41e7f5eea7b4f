import type { Article } from './article.ts';

/** An article to read next, and why. */
export interface Related<T extends Article = Article> {
  article: T;
  /** Whether the curator named it in the front matter. */
  named: boolean;
  /** The series that both are part of. */
  series: string[];
  /** The topics both stand under. */
  topics: string[];
  /** Those who wrote both. */
  authors: string[];
}

/** What two articles may share, by the name of the reason. */
const shareable = {
  series: ({ data }: Article) => (data.series ? [data.series.name] : []),
  topics: ({ data }: Article) => data.topics,
  authors: ({ data }: Article) => data.author,
};

/**
 * A function that gives the articles related to one of the list. Those named by the curator come
 * first, in their order; then those that share most: a series, a topic or an author counts the more
 * the fewer articles have it (inverse document frequency: log((n + 1) / n with it)). An article that
 * shares nothing is never offered, and words that two texts happen to share are no reason.
 */
export function relatedIn<T extends Article>(list: readonly T[]): (article: T) => Related<T>[] {
  const byId = new Map(list.map((article) => [article.id, article]));
  const reasons = (['series', 'topics', 'authors'] as const).map((reason) => ({
    reason,
    valuesOf: shareable[reason],
    byValue: index(list, shareable[reason]),
  }));

  return (article) => {
    const found = new Map<T, Related<T> & { score: number }>();
    const because = (other: T) => {
      const known = found.get(other) ?? {
        article: other,
        named: false,
        series: [],
        topics: [],
        authors: [],
        score: 0,
      };
      found.set(other, known);
      return known;
    };
    for (const id of article.data.related) {
      const other = byId.get(id);
      if (other) because(other).named = true;
    }
    for (const { reason, valuesOf, byValue } of reasons) {
      for (const value of valuesOf(article)) {
        const sharing = byValue.get(value);
        if (!sharing) continue;
        for (const other of around(sharing, article)) {
          const known = because(other);
          known[reason].push(value);
          known.score += Math.log((list.length + 1) / sharing.members.length);
        }
      }
    }
    const rank = ({ article: { id }, named }: Related<T>) =>
      named ? article.data.related.indexOf(id) : Infinity;
    return [...found.values()]
      .sort(
        (a, b) => rank(a) - rank(b) || b.score - a.score || (a.article.id < b.article.id ? -1 : 1),
      )
      .slice(0, most)
      .map(({ score: _, ...related }) => related);
  };
}

/** How many related articles are offered at the most. */
const most = 3;

/** How many articles of a topic are looked at, so that time grows with the list, not its square. */
const nearest = 40;

/** The articles that share something, in the order of the list. */
interface Sharing<T> {
  members: T[];
  /** Where each stands among them: to look for it would make time grow with the square of the list. */
  places: Map<T, number>;
}

function around<T>({ members, places }: Sharing<T>, article: T): T[] {
  const from = Math.max(0, (places.get(article) ?? 0) - nearest / 2);
  return members.slice(from, from + nearest + 1).filter((other) => other !== article);
}

function index<T>(list: readonly T[], valuesOf: (item: T) => string[]): Map<string, Sharing<T>> {
  const found = new Map<string, Sharing<T>>();
  for (const item of list) {
    for (const value of valuesOf(item)) {
      const known = found.get(value) ?? { members: [], places: new Map<T, number>() };
      found.set(value, known);
      known.places.set(item, known.members.length);
      known.members.push(item);
    }
  }
  return found;
}
