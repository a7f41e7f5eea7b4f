import { type CollectionEntry, getCollection } from 'astro:content';
import { assertRelatedExist } from './integrity.ts';
import { published } from './published.ts';

/**
 * The list, newest first, as every page asks for it: the published articles, by today's clock, and
 * in the live preview the others too.
 *
 * @throws when a `related` names no article
 */
export async function articles(): Promise<CollectionEntry<'articles'>[]> {
  const all = await getCollection('articles');
  assertRelatedExist(all);
  return published(all, { now: new Date(), drafts: __SHOW_DRAFTS__ });
}
