import { type CollectionEntry, getCollection } from 'astro:content';
import { wordCountIn } from '../essay/word-count.ts';
import { type Article, fileOf } from './article.ts';
import { published } from './published.ts';

/** An entry of the collection, whole, with the number of its words. */
type Entry = CollectionEntry<'articles'> & Pick<Article, 'words'>;

/**
 * The list, newest first, as every page asks for it: the published articles, by today's clock, and
 * in the live preview the others too.
 */
export async function articles(): Promise<Entry[]> {
  const all = await getCollection('articles');
  const counted = all.map((entry) => ({ ...entry, words: countOf(entry) }));
  return published(counted, { now: new Date(), drafts: __SHOW_DRAFTS__ });
}

const countWords = wordCountIn(process.cwd());

/** Every page asks for the list, and a text is counted once. */
const counts = new Map<string, { body: string; count: number }>();

function countOf(article: Omit<Article, 'words'>): number {
  const { id, body = '' } = article;
  const known = counts.get(id);
  if (known?.body === body) return known.count;
  const count = countWords(fileOf(article), body);
  counts.set(id, { body, count });
  return count;
}
