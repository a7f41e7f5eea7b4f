import { type CollectionEntry, getCollection } from 'astro:content';
import { published } from './published.ts';

/**
 * The list, newest first, as every page asks for it: the published articles, by today's clock, and
 * in the live preview the others too.
 */
export async function articles(): Promise<CollectionEntry<'articles'>[]> {
  const all = await getCollection('articles');
  return published(all, { now: new Date(), drafts: __SHOW_DRAFTS__ });
}
