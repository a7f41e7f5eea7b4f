import type { Article } from '../collection/article';
import { withBase } from '../collection/addresses.ts';
import { authors, type Group, topics } from '../collection/groups.ts';
import { listOf } from '../collection/listing.ts';
import { site } from '../collection/site.ts';
import type { SharedImage } from '../collection/structured-data.ts';
import { words } from '../words/words.ts';
import { type Card, cardSize } from './card.ts';
import { cardColours } from './colours';
import { coverOf, drawnCover } from './cover';
import { drawCard } from './draw.ts';

/** The lists that have cards, by the part of their addresses. */
export type ListKind = 'topics' | 'authors';

/** The card of an essay. */
export async function essayCard(article: Article): Promise<Card> {
  const { title, author, lang } = article.data;
  return {
    words: { title, line: listOf(author), site: site.title },
    language: lang ?? site.language,
    cover: await coverOf(article),
  };
}

/** The card of the essays on a topic, or by an author. */
function groupCard(kind: ListKind, { name, slug, articles }: Group): Card {
  const said = words.lists;
  return {
    words: {
      title: kind === 'topics' ? said.topic(name) : said.author(name),
      ...{ line: said.essays(articles.length), site: site.title },
    },
    language: site.language,
    cover: drawnCover(`${kind}/${slug}`),
  };
}

/** The card of the site, and of all pages that have none of their own. @param host where it stands */
export function siteCard(host: URL | undefined): Card {
  return {
    words: {
      ...{ title: site.title, line: site.tagline, site: host?.host ?? site.title },
    },
    language: site.language,
    cover: drawnCover(site.title),
  };
}

/** The cards of all topics and authors that have pages. */
export function groupCards(articles: readonly Article[]) {
  const groups: Record<ListKind, Group[]> = {
    topics: topics(articles),
    authors: site.features.authors ? authors(articles) : [],
  };
  return (['topics', 'authors'] as const).flatMap((kind) =>
    groups[kind].map((group) => ({ kind, group: group.slug, card: groupCard(kind, group) })),
  );
}

/** What a page says of the card of an essay, a list or the site. */
export function cardImage(alt: string, name?: string): SharedImage {
  return { src: withBase(name ? `/og/${name}.png` : '/og.png'), ...cardSize, alt };
}

/** A card as a response. */
export async function cardResponse(card: Card): Promise<Response> {
  const drawn = await drawCard(card, cardColours());
  return new Response(new Uint8Array(drawn), { headers: { 'Content-Type': 'image/png' } });
}
