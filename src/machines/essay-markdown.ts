import type { CollectionEntry } from 'astro:content';
import type { RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { articlePath } from '../collection/addresses.ts';
import { isoDay } from '../collection/dates.ts';
import { site } from '../collection/site.ts';
import { textOf } from '../components/article/essay-text';
import { pageHtml } from '../feeds/essay-html.ts';
import { words } from '../words/words.ts';
import { citationsOf } from './citations.ts';
import { markdownIn } from './remembered-markdown.ts';

const markdownOf = markdownIn(process.cwd());

/**
 * An essay as Markdown that any program reads: its fields as front matter, its title and
 * its text, then how it is cited.
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
  const { markdown: written } = await textOf(article);
  const text = written ?? markdownOf(id, await pageHtml(article), address);
  const edition = { address: address.href, site: site.title, language: site.language };
  const citations: RootContent[] = citationsOf(article, edition).flatMap(({ lang, text }) => [
    { type: 'code', lang, value: text },
  ]);
  const front = stringify(fields, { lineWidth: 0 });
  const cited = markdown([{ type: 'thematicBreak' }, heading(2, words.cite.heading), ...citations]);
  return `---\n${front}---\n\n${markdown([heading(1, title)])}\n${text.trimEnd()}\n\n${cited}`;
}

const markdown = (children: RootContent[]) => toMarkdown({ type: 'root', children }, { rule: '-' });

const heading = (depth: 1 | 2, value: string): RootContent => ({
  ...{ type: 'heading', depth, children: [{ type: 'text', value }] },
});
