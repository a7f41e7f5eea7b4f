import type { CollectionEntry } from 'astro:content';
import { topicPath, withBase } from '../collection/addresses.ts';
import type { Article } from '../collection/article.ts';
import type { Group } from '../collection/groups.ts';
import { site } from '../collection/site.ts';
import { words } from '../words/words.ts';
import { feedParts } from './feed-parts.ts';

/** What a feed is called, and where it stands. */
export interface FeedName {
  title: string;
  /** The page that it is the feed of, with the base path: `/topics/gardens/`. */
  home: string;
}

/** What there is a feed of. */
export interface FeedSource extends FeedName {
  description: string;
  /** Newest first. */
  articles: (Article & CollectionEntry<'articles'>)[];
}

/** The feed of the list, which every page names. */
export function listFeed(): FeedName {
  return { title: site.title, home: withBase('/') };
}

/** The feed of a topic, which the topic's pages name. */
export function topicFeed({ name, slug }: Pick<Group, 'name' | 'slug'>): FeedName {
  return { title: words.feeds.ofTopic(site.title, name), home: topicPath(slug) };
}

export function sourceOfList(articles: FeedSource['articles']): FeedSource {
  return { ...listFeed(), description: site.description, articles };
}

export function sourceOfTopic(topic: Group<FeedSource['articles'][number]>): FeedSource {
  const description = words.lists.topic(topic.name);
  return { ...topicFeed(topic), description, articles: topic.articles };
}

/** The numbers of the archives that a feed has, as routes ask for them. */
export function archivesOf({ articles }: FeedSource): number[] {
  return feedParts(articles).flatMap(({ number }) => number ?? []);
}
