import type { CollectionEntry } from 'astro:content';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { articlePath } from '../collection/addresses.ts';
import { isoDay } from '../collection/dates.ts';
import { site } from '../collection/site.ts';
import { pageHtml } from '../feeds/essay-html.ts';
import { markdownIn } from './remembered-markdown.ts';

const markdownOf = markdownIn(process.cwd());

/**
 * An essay as Markdown that any program reads: its fields as front matter, then its title and its text.
 *
 * @param host where the site stands
 */
export async function essayMarkdown(
  article: CollectionEntry<'articles'>,
  host: URL | undefined,
): Promise<string> {
  const { id, data } = article;
  const { title, description, author, topics, added, updated, published, source, lang } = data;
  const address = new URL(articlePath(id), host);
  const fields = {
    ...{ title, description, author, url: address.href, topics, added: isoDay(added) },
    ...(updated && { updated: isoDay(updated) }),
    ...(published && { published }),
    lang: lang ?? site.language,
    ...(source && { source }),
    ...(site.licence && { licence: site.licence }),
  };
  const text = markdownOf(id, await pageHtml(article), address);
  const heading = toMarkdown({
    ...{ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] },
  });
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${heading}\n${text}`;
}
