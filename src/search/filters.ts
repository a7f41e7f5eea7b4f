import type { Article } from '../collection/article';
import { lengthOf, readingTime } from '../collection/reading-time';
import { compareNames } from '../collection/listing';
import { words } from '../words/words';

/** What the results of a search can be narrowed by. */
export interface Filter {
  /** Its name in the index and in addresses: `topic`. */
  name: string;
  /** What readers call it: "Topic". */
  label: string;
  /** What an essay has of it. */
  valuesOf: (article: Article) => readonly string[];
  /** What readers call a value, where that is not the value itself. */
  labelOf?: (value: string) => string;
  /** The order of its values. */
  compare: (a: string, b: string) => number;
  /** What else the page's metadata calls it. */
  meta?: Record<string, string>;
}

const lengths: Record<string, string> = words.lengths;

/** The filters in the order in which the search page offers them. */
export const filters: Filter[] = [
  {
    name: 'topic',
    label: words.searchPage.filters.topic,
    valuesOf: ({ data }) => data.topics,
    compare: compareNames,
    meta: { property: 'article:tag' },
  },
  {
    name: 'author',
    label: words.searchPage.filters.author,
    valuesOf: ({ data }) => data.author,
    compare: compareNames,
    meta: { name: 'author' },
  },
  {
    name: 'length',
    label: words.searchPage.filters.length,
    valuesOf: (article) => [lengthOf(readingTime(article))],
    labelOf: (value) => lengths[value] ?? value,
    compare: (a, b) => Object.keys(lengths).indexOf(a) - Object.keys(lengths).indexOf(b),
  },
];

/** So many values of a filter are offered: whoever scrolls through more types the name instead. */
const mostValues = 200;

/**
 * A filter's values among some essays, each with how many have it, in the filter's order: those that
 * most have, where there are more than 200; and whether there are.
 */
export function valuesIn({ valuesOf, labelOf, compare }: Filter, articles: readonly Article[]) {
  const counts = new Map<string, number>();
  for (const value of articles.flatMap((article) => valuesOf(article))) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const values = [...counts]
    .toSorted(([a, essaysA], [b, essaysB]) => essaysB - essaysA || compare(a, b))
    .slice(0, mostValues)
    .toSorted(([a], [b]) => compare(a, b))
    .map(([value, essays]) => ({ value, label: labelOf?.(value) ?? value, essays }));
  return { values, hasMore: counts.size > mostValues };
}
