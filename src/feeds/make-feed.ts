import type { CollectionEntry } from 'astro:content';
import { slug } from 'github-slugger';
import { articlePath, authorPath, withBase } from '../collection/addresses.ts';
import { site } from '../collection/site.ts';
import { cardImage } from '../cards/cards';
import { coverPicture } from '../components/article/cover-picture.ts';
import { essayHtml } from './essay-html.ts';
import type { Feed, FeedFormat, FeedItem } from './feed.ts';
import { feedParts } from './feed-parts.ts';
import type { FeedSource } from './sources.ts';

/**
 * A feed with the whole text of the newest essays, or an archive of it with descriptions alone: what
 * it leads to is complete, and a thousand essays are not written twice.
 *
 * @param archive its number; none for the newest essays
 * @param host where the site stands
 */
export async function makeFeed(
  { title, description, home, articles }: FeedSource,
  format: FeedFormat,
  archive: number | undefined,
  host: URL | undefined,
): Promise<Feed> {
  const whole = (path: string) => new URL(path, host).href;
  const parts = feedParts(articles);
  const part = parts.find(({ number }) => number === archive) ?? parts[0];
  const items: FeedItem[] = [];
  // One after the other: a site may have thousands of feeds.
  for (const article of part.items) {
    const item = await itemOf(article, whole);
    const address = new URL(item.address);
    const html = archive === undefined ? await essayHtml(article, address) : undefined;
    items.push({ ...item, html });
  }
  return {
    ...{ title, description, language: site.language, home: whole(home) },
    icon: whole(withBase(site.icon ?? '/favicon.svg')),
    part: { ...part, items },
    addressOf: (archive) => whole(home + format.file(archive)),
  };
}

async function itemOf(
  { id, data }: CollectionEntry<'articles'>,
  whole: (path: string) => string,
): Promise<Omit<FeedItem, 'html'>> {
  // A drawn cover is a part of its page; the essay's card shows it to others.
  const cover = (await coverPicture(data.cover)) ?? cardImage(data.title, id);
  return {
    address: whole(articlePath(id)),
    title: data.title,
    description: data.description,
    authors: data.author.map((name) => ({
      name,
      address: site.features.authors ? whole(authorPath(slug(name))) : undefined,
    })),
    topics: data.topics,
    added: data.added,
    updated: data.updated,
    language: data.lang ?? site.language,
    cover: { ...cover, address: whole(cover.src) },
  };
}
