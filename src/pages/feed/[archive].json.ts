import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { articles } from '../../collection/articles';
import { jsonResponse } from '../../feeds/responses';
import { archivesOf, sourceOfList } from '../../feeds/sources';

export const getStaticPaths = (async () => {
  const source = sourceOfList(await articles());
  return archivesOf(source).map((archive) => ({
    params: { archive: String(archive) },
    props: { source, archive },
  }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { source, archive }, site }) =>
  jsonResponse(source, site, archive);
