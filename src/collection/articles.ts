import { type CollectionEntry, getCollection } from 'astro:content';
import type { Article } from './article.ts';
import { published } from './published.ts';
import { textNoteOf } from './text-note.ts';

/** An entry of the collection, whole, with the number of its words. */
type Entry = CollectionEntry<'articles'> & Pick<Article, 'words'>;

/**
 * The list, newest first, as every page asks for it: the published articles, by today's clock, and
 * in the live preview the others too.
 */
export async function articles(): Promise<Entry[]> {
  const all = await getCollection('articles');
  const counted = all.map((entry) => ({ ...entry, words: textNoteOf(entry).words }));
  return published(counted, { now: new Date(), drafts: __SHOW_DRAFTS__ });
}
