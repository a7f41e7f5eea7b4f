import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { articles } from '../../collection/articles';
import { essayMarkdown } from '../../machines/essay-markdown';
import { isOwn } from '../../shards/own-shard';

export const getStaticPaths = (async () =>
  (await articles())
    .filter(({ id }) => isOwn(id))
    .map((article) => ({
      params: { id: article.id },
      props: { article },
    }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** An essay as Markdown, for programs and for whoever takes it along. */
export const GET: APIRoute<Props> = async ({ props: { article }, site }) =>
  new Response(await essayMarkdown(article, site), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
