import { wordsOf } from '../essay/plain-text.ts';
import type { Article } from './article.ts';

/** What a test says of an article; the rest is made up. */
export type Given = Partial<Article['data']> & { id: string; body?: string };

/** An article as the collection holds it. */
export function article({ id, body = '', ...data }: Given): Article {
  return {
    id,
    words: wordsOf(body).length,
    filePath: `src/content/articles/${id}.mdx`,
    data: {
      title: id,
      description: `About ${id}.`,
      author: ['Ada'],
      topics: ['Reading'],
      added: new Date('2026-01-01'),
      draft: false,
      related: [],
      aliases: [],
      ...data,
    },
  };
}
