import { slug } from 'github-slugger';
import { idFrom } from '../folding.ts';
import type { Name, Titles } from '../titles.ts';

/** What the titles say of an essay. */
export interface TitledEssay {
  id: string;
  title: string;
  authors: readonly string[];
  topics: readonly string[];
}

/** The titles of so many essays are held at most, those of the newest. */
const mostTitles = 1000;

/** So many topics are held at most, and so many authors beside those of the titles: those with most essays. */
const mostNames = 250;

/**
 * What the search answers from while the index is on its way. It is fetched whenever a search is
 * opened, so it is bounded: some 15 kB (brotli), however many essays there are.
 *
 * @param essays the newest first
 * @param authorsHavePages whether the names of authors lead anywhere
 */
export function titlesOf(essays: readonly TitledEssay[], authorsHavePages: boolean): Titles {
  const key = ({ authors, title }: TitledEssay) => [...authors, title].join('\n');
  const held = essays
    .slice(0, mostTitles)
    .map((essay) => ({ ...essay, key: key(essay) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const authors = new Set([
    ...held.flatMap((essay) => essay.authors),
    ...commonest(essays.flatMap((essay) => essay.authors)),
  ]);
  const names = [...authors].sort();
  const positions = new Map(names.map((name, at) => [name, at]));
  const withSlug = (name: string): Name => [name, slug(name)];
  return {
    titles: held.map(({ title }) => title),
    ids: held.map(({ id, title }) => (id === idFrom(title) ? 0 : id)),
    by: held.map((essay) => essay.authors.map((name) => positions.get(name) ?? 0)),
    authors: names.map((name) => (authorsHavePages ? withSlug(name) : [name, ''])),
    topics: commonest(essays.flatMap(({ topics }) => topics))
      .sort()
      .map(withSlug),
  };
}

/** Of some names those that are met most often, each once. */
function commonest(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostNames)
    .map(([name]) => name);
}
