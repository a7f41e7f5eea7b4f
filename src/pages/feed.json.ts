import type { APIRoute } from 'astro';
import { articles } from '../collection/articles';
import { jsonResponse } from '../feeds/responses';
import { sourceOfList } from '../feeds/sources';
import { hasLists } from '../shards/own-shard';

export const GET: APIRoute = async ({ site }) =>
  jsonResponse(sourceOfList(hasLists ? await articles() : []), site);
