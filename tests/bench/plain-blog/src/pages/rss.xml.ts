import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { newest } from '../newest';

export async function GET({ site }: APIContext) {
  const essays = await newest();
  return rss({
    title: 'A plain blog',
    description: 'What Astro alone makes of the same essays.',
    site: site ?? 'https://example.org',
    items: essays.map(({ id, data }) => ({
      title: data.title,
      description: data.description,
      pubDate: data.added,
      link: `/articles/${id}/`,
    })),
  });
}
