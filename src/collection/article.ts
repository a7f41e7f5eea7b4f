import type { CollectionEntry } from 'astro:content';
import { slug } from 'github-slugger';

/** An entry of the collection, as far as the list is concerned: `render()` takes the whole entry. */
export type Article = Pick<CollectionEntry<'articles'>, 'id' | 'data' | 'body' | 'filePath'>;

/** The file an article was read from, as error messages name it. */
export function fileOf(article: Pick<Article, 'id' | 'filePath'>): string {
  return article.filePath ?? article.id;
}

/**
 * The id, and so the address, of an essay's file: `on-walking.mdx` and `on-walking/index.mdx` are
 * both `on-walking`. Names are made safe for addresses: "On Walking.mdx" is `on-walking` too.
 *
 * @param file path below `src/content/articles/`, with forward slashes
 */
export function articleId(file: string): string {
  return slug(file.replace(/(\/index)?\.mdx?$/, ''));
}
