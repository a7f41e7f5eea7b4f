import type { APIRoute } from 'astro';
import { articles } from '../collection/articles';
import { rssResponse } from '../feeds/responses';
import { sourceOfList } from '../feeds/sources';

export const GET: APIRoute = async ({ site }) => rssResponse(sourceOfList(await articles()), site);
