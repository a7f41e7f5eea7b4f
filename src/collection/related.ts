import type { Article } from './article.ts';

/** An article to read next, and why. */
export interface Related<T extends Article = Article> {
  article: T;
  /** Whether the curator named it in the front matter. */
  named: boolean;
  /** The topics both stand under. */
  topics: string[];
  /** Words that both use and few others do, the rarest first. */
  words: string[];
}

/**
 * A function that gives the articles related to one of the list. Those named by the curator come
 * first, in their order; then those that share most, a shared topic and a shared rare word
 * counting more the fewer articles have it (inverse document frequency: log(n / n with it)).
 * An article that shares nothing is never offered.
 *
 * @param wordsOf gives the words of an article's text, in lower case
 */
export function relatedIn<T extends Article>(
  list: readonly T[],
  wordsOf: (article: T) => readonly string[],
): (article: T) => Related<T>[] {
  const byId = new Map(list.map((article) => [article.id, article]));
  const byTopic = index(list, ({ data }) => data.topics);
  const byWord = index(list, (article) => new Set(wordsOf(article).filter(isTelling)));
  for (const [word, { length }] of byWord) if (length < 2 || length > rareIn) byWord.delete(word);
  const wordsById = invert(byWord);
  const weight = (sharing: readonly T[]) => Math.log((list.length + 1) / sharing.length);

  return (article) => {
    const found = new Map<T, Related<T> & { score: number }>();
    const reason = (other: T) => {
      const known = found.get(other) ?? {
        article: other,
        named: false,
        topics: [],
        words: [],
        score: 0,
      };
      found.set(other, known);
      return known;
    };
    for (const id of article.data.related) {
      const other = byId.get(id);
      if (other) reason(other).named = true;
    }
    for (const topic of article.data.topics) {
      const sharing = byTopic.get(topic) ?? [];
      for (const other of around(sharing, article)) {
        const because = reason(other);
        because.topics.push(topic);
        because.score += topicWeight * weight(sharing);
      }
    }
    for (const word of wordsById.get(article) ?? []) {
      const sharing = byWord.get(word) ?? [];
      for (const other of sharing) {
        if (other === article) continue;
        const because = reason(other);
        because.words.push(word);
        because.score += weight(sharing) / Math.sqrt(wordsById.get(other)?.length ?? 1);
      }
    }
    const rank = ({ article: { id }, named }: Related<T>) =>
      named ? article.data.related.indexOf(id) : Infinity;
    return [...found.values()]
      .sort(
        (a, b) => rank(a) - rank(b) || b.score - a.score || (a.article.id < b.article.id ? -1 : 1),
      )
      .slice(0, most)
      .map(({ score: _, ...because }) => because);
  };
}

/** How many related articles are offered at the most. */
const most = 3;

/** A topic is chosen by the curator, a word happens: one shared topic outweighs some shared words. */
const topicWeight = 2;

/** A word that more articles than this use tells nothing about two of them. */
const rareIn = 8;

/** How many articles of a topic are looked at, so that time grows with the list, not its square. */
const nearest = 40;

/** Short words and numbers are shared by chance. */
function isTelling(word: string): boolean {
  return word.length >= 5 && !/\d/.test(word);
}

function around<T>(list: readonly T[], article: T): T[] {
  const from = Math.max(0, list.indexOf(article) - nearest / 2);
  return list.slice(from, from + nearest + 1).filter((other) => other !== article);
}

function index<T>(list: readonly T[], keysOf: (item: T) => Iterable<string>): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of list) {
    for (const key of keysOf(item)) {
      const known = found.get(key);
      if (known) known.push(item);
      else found.set(key, [item]);
    }
  }
  return found;
}

/** The words of each article, those that fewest articles use first. */
function invert<T>(byWord: Map<string, T[]>): Map<T, string[]> {
  const found = new Map<T, string[]>();
  const rarestFirst = [...byWord].sort(([a, x], [b, y]) => x.length - y.length || (a < b ? -1 : 1));
  for (const [word, sharing] of rarestFirst) {
    for (const item of sharing) {
      const known = found.get(item);
      if (known) known.push(word);
      else found.set(item, [word]);
    }
  }
  return found;
}
