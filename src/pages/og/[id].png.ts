import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { cardResponse, essayCard } from '../../cards/cards';
import { drawAhead, drawCard } from '../../cards/draw';
import { articles } from '../../collection/articles';
import { isOwn } from '../../shards/own-shard';

export const getStaticPaths = (async () => {
  const own = (await articles()).filter(({ id }) => isOwn(id));
  const cards = own.map((article) => ({ id: article.id, card: essayCard(article) }));
  // In the live preview, those alone that are looked at.
  if (!__SHOW_DRAFTS__) drawAhead(cards.map(({ card }) => card));
  return cards.map(({ id, card }) => ({ params: { id }, props: { card } }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { card } }) =>
  cardResponse(await drawCard(card));
