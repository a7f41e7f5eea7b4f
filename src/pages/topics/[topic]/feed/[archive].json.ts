import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { topicArchives } from '../../../../feeds/paths';
import { jsonResponse } from '../../../../feeds/responses';

export const getStaticPaths = topicArchives satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { source, archive }, site }) =>
  jsonResponse(source, site, archive);
