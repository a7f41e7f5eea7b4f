import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { listArchives } from '../../feeds/paths';
import { jsonResponse } from '../../feeds/responses';

export const getStaticPaths = listArchives satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { source, archive }, site }) =>
  jsonResponse(source, site, archive);
