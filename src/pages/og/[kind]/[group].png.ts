import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { cardResponse, groupCard, groupsOf } from '../../../cards/cards';
import { drawCard } from '../../../cards/draw';
import { articles } from '../../../collection/articles';
import { hasLists } from '../../../shards/own-shard';

export const getStaticPaths = (async () => {
  const list = hasLists ? await articles() : [];
  return (['topics', 'authors'] as const).flatMap((kind) =>
    groupsOf(kind, list).map((group) => ({
      params: { kind, group: group.slug },
      props: { card: groupCard(kind, group) },
    })),
  );
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { card } }) =>
  cardResponse(await drawCard(card));
