import type { APIRoute } from 'astro';
import { articles } from '../collection/articles';
import { sourceOfList } from '../feeds/make-feed';
import { jsonResponse } from '../feeds/responses';

export const GET: APIRoute = async ({ site }) => jsonResponse(sourceOfList(await articles()), site);
