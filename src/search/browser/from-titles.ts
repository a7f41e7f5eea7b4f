import { articlePath, authorPath, topicPath } from '../../collection/addresses';
import { beginsLike, idFrom } from '../folding';
import type { Name, Titles } from '../titles';
import { marking, type Result } from './result';

/** A page about a topic or an author. */
export interface NamedPage {
  kind: 'topic' | 'author';
  name: string;
  url: string;
}

/** The topics and authors whose names hold all words, or begin like them. */
export function namedPages({ topics, authors }: Titles, words: readonly string[]): NamedPage[] {
  const named = (kind: NamedPage['kind'], names: Name[], path: (slug: string) => string) =>
    names
      .filter(([name, slug]) => slug && words.length > 0 && beginsLike(name, words))
      .map(([name, slug]) => ({ kind, name, url: path(slug) }));
  return [...named('topic', topics, topicPath), ...named('author', authors, authorPath)].slice(
    0,
    3,
  );
}

/** The essays whose titles or authors hold all words, while the index is on its way. */
export function essaysByTitle(list: Titles, words: readonly string[], most: number): Result[] {
  const essays = list.titles.map((title, at) => ({
    title,
    url: marking(articlePath(list.ids[at] || idFrom(title)), words),
    authors: (list.by[at] ?? []).flatMap((position) => list.authors[position]?.[0] ?? []),
    excerpt: '',
    sections: [],
  }));
  return essays
    .filter(({ title, authors }) => beginsLike([title, ...authors].join(' '), words))
    .slice(0, most);
}
