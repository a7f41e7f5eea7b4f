import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { articlePath, withBase } from '../collection/addresses';
import { articles } from '../collection/articles';
import { site } from '../site';

export const GET: APIRoute = async (context) =>
  rss({
    title: site.title,
    description: site.description,
    site: new URL(withBase('/'), context.site),
    items: (await articles()).map(({ id, data }) => ({
      title: data.title,
      description: data.description,
      link: articlePath(id),
      pubDate: data.added,
      author: data.author.join(', '),
      categories: data.topics,
    })),
    customData: `<language>${site.locale}</language>`,
  });
