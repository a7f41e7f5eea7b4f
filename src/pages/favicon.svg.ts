import type { APIRoute } from 'astro';
import { bookIcon } from '../components/site/icons';

/** The site's icon; `icon` in the configuration names another. */
export const GET: APIRoute = () =>
  new Response(bookIcon(), { headers: { 'Content-Type': 'image/svg+xml' } });
