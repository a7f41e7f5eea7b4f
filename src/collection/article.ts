import type { CollectionEntry } from 'astro:content';

/** An entry of the collection, as far as the list is concerned: `render()` takes the whole entry. */
export type Article = Pick<CollectionEntry<'articles'>, 'id' | 'data' | 'filePath'> & {
  /** How many words its text has. */
  words: number;
};

/** The file an article was read from, as error messages name it. */
export function fileOf(article: Pick<Article, 'id' | 'filePath'>): string {
  return article.filePath ?? article.id;
}
