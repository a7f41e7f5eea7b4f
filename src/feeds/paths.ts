import { articles } from '../collection/articles.ts';
import { topics } from '../collection/groups.ts';
import { hasLists } from '../shards/own-shard.ts';
import { archivesOf, sourceOfList, sourceOfTopic } from './sources.ts';

/*
 * What there are feeds of, as the routes of both formats ask for it. They come with the lists: a share
 * that has none leaves its feed empty, and joining the shares leaves that out.
 */

/** The list. */
export async function listSource() {
  return sourceOfList(hasLists ? await articles() : []);
}

/** The archives of the list's feed. */
export async function listArchives() {
  const source = await listSource();
  return archivesOf(source).map((archive) => ({
    params: { archive: String(archive) },
    props: { source, archive },
  }));
}

/** The feeds of topics. */
export async function topicFeeds() {
  const all = hasLists ? topics(await articles()) : [];
  return all.map((topic) => ({
    params: { topic: topic.slug },
    props: { source: sourceOfTopic(topic) },
  }));
}

/** The archives of the feeds of topics. */
export async function topicArchives() {
  return (await topicFeeds()).flatMap(({ params, props: { source } }) =>
    archivesOf(source).map((archive) => ({
      params: { ...params, archive: String(archive) },
      props: { source, archive },
    })),
  );
}
