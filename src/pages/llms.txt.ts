import type { APIRoute } from 'astro';
import { markdownPath, withBase } from '../collection/addresses';
import { articles } from '../collection/articles';
import { site } from '../collection/site';
import { llmsText } from '../machines/llms';
import { words } from '../words/words';

/** The list for programs that read for people. */
export const GET: APIRoute = async ({ site: host }) => {
  const whole = (path: string) => new URL(withBase(path), host).href;
  const text = llmsText({
    ...{ title: site.title, description: site.description, articles: await articles() },
    addressOf: (id) => new URL(markdownPath(id), host).href,
    lists: [
      { name: words.pages.topics, address: whole('/topics/') },
      { name: words.site.feed, address: whole('/rss.xml') },
      { name: 'Sitemap', address: whole('/sitemap-index.xml') },
    ],
  });
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
