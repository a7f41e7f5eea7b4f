import type { APIRoute } from 'astro';
import { listSource } from '../feeds/paths';
import { jsonResponse } from '../feeds/responses';

export const GET: APIRoute = async ({ site }) => jsonResponse(await listSource(), site);
