import type { APIRoute } from 'astro';
import { articles } from '../collection/articles';
import { hasLists, isOwn } from '../shards/own-shard.ts';
import type { CardList } from './card.ts';
import { essayCard, groupCards } from './cards';
import { cardColours } from './colours';

/** The cards of a build, for the thread that draws them. */
export const GET: APIRoute = async () => {
  const list = await articles();
  const cards: CardList['cards'] = [];
  for (const article of list.filter(({ id }) => isOwn(id))) {
    cards.push({ path: `${article.id}.png`, card: await essayCard(article) });
  }
  for (const { kind, group, card } of groupCards(hasLists ? list : [])) {
    cards.push({ path: `${kind}/${group}.png`, card });
  }
  return Response.json({ colours: cardColours(), cards } satisfies CardList);
};
