import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { articles } from '../../collection/articles';
import { jsonResponse } from '../../feeds/responses';
import { archivesOf, sourceOfList } from '../../feeds/sources';
import { hasLists } from '../../shards/own-shard';

export const getStaticPaths = (async () => {
  const source = sourceOfList(await articles());
  const archives = hasLists ? archivesOf(source) : [];
  return archives.map((archive) => ({
    params: { archive: String(archive) },
    props: { source, archive },
  }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { source, archive }, site }) =>
  jsonResponse(source, site, archive);
