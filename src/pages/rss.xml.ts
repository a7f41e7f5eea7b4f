import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { articlePath, withBase } from '../collection/addresses';
import { articles } from '../collection/articles';
import { site } from '../collection/site';

/** How many essays the feed holds: what is older stands on the pages of the list. */
const newest = 50;

export const GET: APIRoute = async (context) =>
  rss({
    title: site.title,
    description: site.description,
    site: new URL(withBase('/'), context.site),
    items: (await articles()).slice(0, newest).map(({ id, data }) => ({
      title: data.title,
      // Readers of feeds take a description for HTML.
      description: escape(data.description),
      link: articlePath(id),
      pubDate: data.added,
      categories: data.topics,
      // RSS's own <author> is an e-mail address.
      customData: [
        ...data.author.map((name) => `<dc:creator>${escape(name)}</dc:creator>`),
        ...(data.lang ? [`<dc:language>${data.lang}</dc:language>`] : []),
      ].join(''),
    })),
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: [
      `<language>${site.language}</language>`,
      `<atom:link href="${new URL(context.url.pathname, context.site)}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
  });

/** A text as XML and HTML take it. */
function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
