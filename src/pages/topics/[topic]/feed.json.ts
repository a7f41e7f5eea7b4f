import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { articles } from '../../../collection/articles';
import { topics } from '../../../collection/groups';
import { jsonResponse } from '../../../feeds/responses';
import { sourceOfTopic } from '../../../feeds/sources';
import { hasLists } from '../../../shards/own-shard';

export const getStaticPaths = (async () =>
  (hasLists ? topics(await articles()) : []).map((topic) => ({
    params: { topic: topic.slug },
    props: { source: sourceOfTopic(topic) },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props, site }) => jsonResponse(props.source, site);
