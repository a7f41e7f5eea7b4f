import type { APIRoute } from 'astro';
import { articles } from '../collection/articles';
import { jsonResponse } from '../feeds/responses';
import { sourceOfList } from '../feeds/sources';

export const GET: APIRoute = async ({ site }) => jsonResponse(sourceOfList(await articles()), site);
