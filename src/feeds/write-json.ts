import { generateJsonFeed } from 'feedsmith';
import type { Feed, FeedItem } from './feed.ts';

/** A feed as JSON Feed 1.1. */
export function writeJson({
  title,
  description,
  home,
  language,
  icon,
  part,
  addressOf,
}: Feed): string {
  const next = part.older === undefined ? {} : { next_url: addressOf(part.older) };
  return JSON.stringify(
    generateJsonFeed(
      {
        ...{ title, description, home_page_url: home, feed_url: addressOf(part.number) },
        ...{ ...next, favicon: icon, language },
        items: part.items.map(itemOf),
      },
      { strict: true },
    ),
  );
}

function itemOf(item: FeedItem) {
  const { address, title, description, html, authors, topics, added, updated, language, cover } =
    item;
  return {
    ...{ id: address, url: address, title, summary: description, language },
    // An item must have a text.
    ...(html === undefined ? { content_text: description } : { content_html: html }),
    image: cover.address,
    date_published: added,
    ...(updated && { date_modified: updated }),
    authors: authors.map(({ name, address }) => ({ name, ...(address && { url: address }) })),
    tags: [...topics],
  };
}
