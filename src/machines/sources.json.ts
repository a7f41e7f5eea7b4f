import type { APIRoute } from 'astro';
import { failureOf } from '../collection/article';
import { articles } from '../collection/articles';
import { isOwn } from '../shards/own-shard.ts';
import type { EssaySource } from './essay-markdown.ts';
import { essaySource } from './essay-source';

/** What the Markdown of a build's essays is made of, for the thread that writes it. */
export const GET: APIRoute = async ({ site }) => {
  const sources: EssaySource[] = [];
  for (const article of await articles()) {
    if (!isOwn(article.id)) continue;
    // Essays are rendered here first: of a page Astro would say which it is.
    const source = await essaySource(article, site).catch((cause: unknown) => {
      throw failureOf(article, cause);
    });
    sources.push(source);
  }
  return Response.json(sources);
};
