import { withBase } from '../collection/addresses.ts';
import { formats } from './feed.ts';
import { makeFeed } from './make-feed.ts';
import type { FeedSource } from './sources.ts';
import { writeJson } from './write-json.ts';
import { writeRss } from './write-rss.ts';

/** A feed as RSS. @param archive as in {@link makeFeed} @param host where the site stands */
export async function rssResponse(source: FeedSource, host: URL | undefined, archive?: number) {
  const feed = await makeFeed(source, formats.rss, archive, host);
  const stylesheet = new URL(withBase('/feed.css'), host).pathname;
  return new Response(writeRss(feed, stylesheet), {
    headers: { 'Content-Type': formats.rss.type },
  });
}

/** A feed as JSON Feed. @param archive as in {@link makeFeed} @param host where the site stands */
export async function jsonResponse(source: FeedSource, host: URL | undefined, archive?: number) {
  const feed = await makeFeed(source, formats.json, archive, host);
  return new Response(writeJson(feed), { headers: { 'Content-Type': formats.json.type } });
}
