import { type CollectionEntry, getCollection } from 'astro:content';
import { checkedPages } from './page-names.ts';

/** The list's standing pages, in the order of their names. @throws as {@link checkedPages} */
export async function standingPages(): Promise<CollectionEntry<'pages'>[]> {
  return checkedPages(await getCollection('pages'));
}
