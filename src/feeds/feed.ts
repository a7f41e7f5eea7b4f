import type { FeedPart } from './feed-parts.ts';

/** An essay as feeds tell of it; all addresses are whole. */
export interface FeedItem {
  address: string;
  title: string;
  /** Plain text. */
  description: string;
  /** Its text as HTML; archives leave it to the page. */
  html: string | undefined;
  authors: { name: string; address: string | undefined }[];
  topics: readonly string[];
  added: Date;
  updated: Date | undefined;
  /** BCP 47 */
  language: string;
  cover: CoverPicture;
}

/** A cover as a picture of its own, or the share card that shows it. */
export interface CoverPicture {
  address: string;
  width: number;
  height: number;
  alt: string;
}

/** A feed, or an archive of one, whatever it is written in; all addresses are whole. */
export interface Feed {
  title: string;
  description: string;
  /** The page that it is the feed of. */
  home: string;
  /** BCP 47 */
  language: string;
  icon: string;
  part: FeedPart<FeedItem>;
  /** Where a part of it stands: an archive, or by default the newest essays. */
  addressOf: (archive?: number) => string;
}

/** A format in which feeds are written. */
export interface FeedFormat {
  /** The name of its file below the page that it is the feed of; that of an archive with its number. */
  file: (archive?: number) => string;
  /** Media type. */
  type: string;
}

/** The formats, in the order in which pages name them. */
export const formats: Record<'rss' | 'json', FeedFormat> = {
  rss: {
    file: (archive) => (archive === undefined ? 'rss.xml' : `rss/${archive}.xml`),
    type: 'application/rss+xml',
  },
  json: {
    file: (archive) => (archive === undefined ? 'feed.json' : `feed/${archive}.json`),
    type: 'application/feed+json',
  },
};

/** When something in a part of a feed last changed; nothing for an empty one. */
export function lastChange(
  items: readonly Pick<FeedItem, 'added' | 'updated'>[],
): Date | undefined {
  const times = items.flatMap(({ added, updated }) => [added, ...(updated ? [updated] : [])]);
  return times.toSorted((a, b) => b.getTime() - a.getTime())[0];
}
