import type { APIRoute } from 'astro';
import { cardResponse, siteCard } from '../cards/cards';
import { drawCard } from '../cards/draw';

/** The share card of the site, and of all pages that have none of their own. */
export const GET: APIRoute = async ({ site }) => cardResponse(await drawCard(siteCard(site)));
