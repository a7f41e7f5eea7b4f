import type { APIRoute } from 'astro';
import { articles } from '../collection/articles';
import { sourceOfList } from '../feeds/make-feed';
import { rssResponse } from '../feeds/responses';

export const GET: APIRoute = async ({ site }) => rssResponse(sourceOfList(await articles()), site);
