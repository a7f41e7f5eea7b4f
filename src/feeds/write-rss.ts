import { generateRssFeed } from 'feedsmith';
import { type Feed, type FeedItem, formats, lastChange } from './feed.ts';

/**
 * A feed as RSS 2.0, with what RSS has no words for in those of Dublin Core (authors, languages),
 * Atom (changes, links) and Media RSS (covers).
 *
 * @param stylesheet whole address of the CSS by which browsers show it
 */
export function writeRss(
  { title, description, home, language, part, addressOf }: Feed,
  stylesheet: string,
): string {
  const { type } = formats.rss;
  const links = [
    { rel: 'self', href: addressOf(part.number), type },
    ...(part.number === undefined ? [] : [{ rel: 'current', href: addressOf(), type }]),
    ...(part.older === undefined
      ? []
      : [{ rel: 'prev-archive', href: addressOf(part.older), type }]),
    ...(part.newer === undefined
      ? []
      : [{ rel: 'next-archive', href: addressOf(part.newer), type }]),
  ];
  const changed = lastChange(part.items);
  const rss = generateRssFeed(
    {
      ...{ title, description, link: home, language },
      ...(changed && { lastBuildDate: changed }),
      atom: { links },
      items: part.items.map(itemOf),
    },
    { strict: true, stylesheets: [{ type: 'text/css', href: stylesheet }] },
  );
  return withHistory(rss, part);
}

/** Marks an archive, or a feed that holds all there is (RFC 5005), for which the library has no words. */
function withHistory(rss: string, { number, older }: Feed['part']): string {
  if (number === undefined && older !== undefined) return rss;
  const name = number === undefined ? 'complete' : 'archive';
  const mark = `<fh:${name} xmlns:fh="http://purl.org/syndication/history/1.0"/>`;
  return rss.replace('<channel>', `<channel>\n    ${mark}`);
}

function itemOf(item: FeedItem) {
  const { address, title, description, html, authors, topics, added, updated, language, cover } =
    item;
  return {
    title,
    link: address,
    guid: { value: address, isPermaLink: true },
    // Readers of feeds take a description for HTML.
    description: escape(description),
    ...(html !== undefined && { content: { encoded: html } }),
    categories: topics.map((name) => ({ name })),
    pubDate: added,
    // RSS's own <author> is an e-mail address.
    dc: { creators: authors.map(({ name }) => name), languages: [language] },
    ...(updated && { atom: { updated } }),
    media: {
      contents: [
        {
          ...{ url: cover.address, medium: 'image', width: cover.width, height: cover.height },
          description: { value: cover.alt, type: 'plain' },
        },
      ],
    },
  };
}

/** A text as HTML takes it. */
function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
