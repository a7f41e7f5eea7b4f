import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { articles } from '../../../../collection/articles';
import { topics } from '../../../../collection/groups';
import { jsonResponse } from '../../../../feeds/responses';
import { archivesOf, sourceOfTopic } from '../../../../feeds/sources';
import { hasLists } from '../../../../shards/own-shard';

export const getStaticPaths = (async () =>
  (hasLists ? topics(await articles()) : []).flatMap((topic) => {
    const source = sourceOfTopic(topic);
    return archivesOf(source).map((archive) => ({
      params: { topic: topic.slug, archive: String(archive) },
      props: { source, archive },
    }));
  })) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { source, archive }, site }) =>
  jsonResponse(source, site, archive);
