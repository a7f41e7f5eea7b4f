import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { topicFeeds } from '../../../feeds/paths';
import { rssResponse } from '../../../feeds/responses';

export const getStaticPaths = topicFeeds satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { source }, site }) => rssResponse(source, site);
