import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { articles } from '../../collection/articles';
import { essayMarkdown } from '../../machines/essay-markdown.ts';
import { essaySource } from '../../machines/essay-source';

export const getStaticPaths = (async () => {
  // A build writes them beside its pages: integrations/essay-markdown.ts.
  const list = __SHOW_DRAFTS__ ? await articles() : [];
  return list.map((article) => ({ params: { id: article.id }, props: { article } }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** An essay as Markdown, for programs and for whoever takes it along. */
export const GET: APIRoute<Props> = async ({ props: { article }, site }) =>
  new Response(essayMarkdown(await essaySource(article, site)), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
