import type { Article } from '../collection/article';
import { withBase } from '../collection/addresses.ts';
import { authors, type Group, topics } from '../collection/groups.ts';
import { listOf } from '../collection/listing.ts';
import { site } from '../collection/site.ts';
import type { SharedImage } from '../collection/structured-data.ts';
import { words } from '../words/words.ts';
import { cardSize } from './card.ts';
import { coverOf, drawnCover } from './cover';
import type { Card } from './draw';

/** The lists that have cards, by the part of their addresses. */
export type ListKind = 'topics' | 'authors';

/** The card of an essay. */
export function essayCard(article: Article): Card {
  const { title, author, lang } = article.data;
  return {
    words: { title, line: listOf(author), site: site.title },
    language: lang ?? site.language,
    cover: () => coverOf(article),
  };
}

/** The card of the essays on a topic, or by an author. */
export function groupCard(kind: ListKind, { name, slug, articles }: Group): Card {
  const said = words.lists;
  return {
    words: {
      title: kind === 'topics' ? said.topic(name) : said.author(name),
      ...{ line: said.essays(articles.length), site: site.title },
    },
    language: site.language,
    cover: () => drawnCover(`${kind}/${slug}`),
  };
}

/** The card of the site, and of all pages that have none of their own. @param host where it stands */
export function siteCard(host: URL | undefined): Card {
  return {
    words: {
      ...{ title: site.title, line: site.tagline, site: host?.host ?? site.title },
    },
    language: site.language,
    cover: () => drawnCover(site.title),
  };
}

/** The groups of a kind that have pages, and so cards. */
export function groupsOf(kind: ListKind, articles: readonly Article[]): Group[] {
  if (kind === 'topics') return topics(articles);
  return site.features.authors ? authors(articles) : [];
}

/** What a page says of the card of an essay, a list or the site. */
export function cardImage(alt: string, name?: string): SharedImage {
  return { src: withBase(name ? `/og/${name}.png` : '/og.png'), ...cardSize, alt };
}

/** A card as a response. */
export function cardResponse(card: Uint8Array): Response {
  return new Response(new Uint8Array(card), { headers: { 'Content-Type': 'image/png' } });
}
