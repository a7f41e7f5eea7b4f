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

/** What an essay fails with as it is rendered, told with its file. */
export function failureOf(article: Pick<Article, 'id' | 'filePath'>, cause: unknown): Error {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new Error(`${fileOf(article)} cannot be rendered: ${why}`, { cause });
}
