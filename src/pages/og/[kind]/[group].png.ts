import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { cardResponse, groupCards } from '../../../cards/cards';
import { articles } from '../../../collection/articles';

export const getStaticPaths = (async () => {
  // A build draws them beside its pages: integrations/share-cards.ts.
  const list = __SHOW_DRAFTS__ ? await articles() : [];
  return groupCards(list).map(({ kind, group, card }) => ({
    params: { kind, group },
    props: { card },
  }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { card } }) => cardResponse(card);
