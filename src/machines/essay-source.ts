import type { CollectionEntry } from 'astro:content';
import { articlePath } from '../collection/addresses.ts';
import { isoDay } from '../collection/dates.ts';
import { site } from '../collection/site.ts';
import { textOf } from '../components/article/essay-text';
import { pageHtml } from '../feeds/essay-html.ts';
import type { EssaySource } from './essay-markdown.ts';

/** What the Markdown of an essay is made of. @param host where the site stands */
export async function essaySource(
  article: CollectionEntry<'articles'>,
  host: URL | undefined,
): Promise<EssaySource> {
  const { id, data } = article;
  const { title, description, author, topics, added, updated, published, source, lang } = data;
  const { markdown } = await textOf(article);
  return {
    id,
    fields: {
      ...{ title, description, author, url: new URL(articlePath(id), host).href, topics },
      added: isoDay(added),
      ...(updated && { updated: isoDay(updated) }),
      ...(published && { published }),
      lang: lang ?? site.language,
      ...(source && { source }),
      ...(site.licence && { licence: site.licence }),
    },
    text: markdown === undefined ? { html: await pageHtml(article) } : { markdown },
  };
}
