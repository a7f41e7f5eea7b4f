import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { cardResponse, essayCard } from '../../cards/cards';
import { articles } from '../../collection/articles';

export const getStaticPaths = (async () => {
  // A build draws them beside its pages: integrations/share-cards.ts.
  const list = __SHOW_DRAFTS__ ? await articles() : [];
  return list.map((article) => ({ params: { id: article.id }, props: { article } }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { article } }) =>
  cardResponse(await essayCard(article));
