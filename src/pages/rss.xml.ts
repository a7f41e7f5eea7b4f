import type { APIRoute } from 'astro';
import { articles } from '../collection/articles';
import { rssResponse } from '../feeds/responses';
import { sourceOfList } from '../feeds/sources';
import { hasLists } from '../shards/own-shard';

export const GET: APIRoute = async ({ site }) =>
  rssResponse(sourceOfList(hasLists ? await articles() : []), site);
