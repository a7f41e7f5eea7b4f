import type { APIRoute } from 'astro';
import { cardResponse, siteCard } from '../cards/cards';

/** The share card of the site, and of all pages that have none of their own. */
export const GET: APIRoute = ({ site }) => cardResponse(siteCard(site));
