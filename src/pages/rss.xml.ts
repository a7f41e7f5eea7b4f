import type { APIRoute } from 'astro';
import { listSource } from '../feeds/paths';
import { rssResponse } from '../feeds/responses';

export const GET: APIRoute = async ({ site }) => rssResponse(await listSource(), site);
