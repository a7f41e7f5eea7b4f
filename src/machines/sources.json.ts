import type { APIRoute } from 'astro';
import { articles } from '../collection/articles';
import { isOwn } from '../shards/own-shard.ts';
import type { EssaySource } from './essay-markdown.ts';
import { essaySource } from './essay-source';

/** What the Markdown of a build's essays is made of, for the thread that writes it. */
export const GET: APIRoute = async ({ site }) => {
  const sources: EssaySource[] = [];
  for (const article of await articles()) {
    if (isOwn(article.id)) sources.push(await essaySource(article, site));
  }
  return Response.json(sources);
};
