import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { CollectionEntry } from 'astro:content';
import { languageAttributes } from '../collection/language';
import { textOf } from '../components/article/essay-text';
import EssayText from '../components/article/EssayText.astro';
import { rememberIn } from '../essay/remember.ts';
import { feedHtml } from './feed-html.ts';
import { lacksPictures } from './lacks-pictures.ts';

const remember = rememberIn(process.cwd(), 'feeds');

const container = AstroContainer.create({
  renderers: [{ name: 'astro:jsx', ssr: mdxRenderer }],
});

type Container = Awaited<ReturnType<typeof AstroContainer.create>>;

/** An essay stands in the feed of the list and of each of its topics, in two formats. */
const rendered = new Map<string, { digest: unknown; html: Promise<string> }>();

/** The text of an essay as feeds carry it. @param address of its page */
export function essayHtml(article: CollectionEntry<'articles'>, address: URL): Promise<string> {
  const known = rendered.get(article.id);
  if (known && known.digest === article.digest) return known.html;
  const html = render(article, address);
  rendered.set(article.id, { digest: article.digest, html });
  return html;
}

/** The HTML of a component by itself. */
export const toHtml: Container['renderToString'] = async (component, options) =>
  (await container).renderToString(component, options);

async function render(article: CollectionEntry<'articles'>, address: URL): Promise<string> {
  const html = await pageHtml(article);
  const clean = remember(address.href, html, () => feedHtml(html, address));
  const { lang, dir } = languageAttributes(article.data.lang);
  return lang ? `<div lang="${lang}" dir="${dir}">${clean}</div>` : clean;
}

/** The text of an essay as it stands on its page. */
export async function pageHtml(article: CollectionEntry<'articles'>): Promise<string> {
  const text = await textOf(article);
  const { content } = text;
  // Without pictures and parts, there is nothing to fill in.
  if (typeof content === 'string' && !lacksPictures(content)) return content;
  const props = { file: article.filePath, text };
  const locals = { language: article.data.lang };
  return toHtml(EssayText, { props, locals });
}
