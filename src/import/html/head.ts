import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { jsonLdOf } from './json-ld.ts';

/**
 * What the head of a page says of it, by the names of front matter.
 *
 * @param heading of its text: a title that says more is that of the source
 */
export function headOf(page: Root, heading = '') {
  const raw: Record<string, unknown> = {};
  const source: Record<string, string> = {};
  let ownTitle: string | undefined;
  let sharedTitle: string | undefined;
  visit(page, 'element', ({ tagName, properties, children }) => {
    const [text] = children;
    if (tagName === 'title' && text?.type === 'text') ownTitle ??= text.value.trim();
    if (tagName === 'link' && [properties.rel].flat().includes('canonical')) {
      source.url ??= String(properties.href);
    }
    if (tagName !== 'meta' || !properties.content) return;
    const key = String(properties.name ?? properties.property).toLowerCase();
    const name = inFrontMatter[key];
    const content = String(properties.content);
    if (name !== undefined) raw[name] ??= content;
    if (key === 'og:title') sharedTitle ??= content;
    if (key === 'og:site_name') source.publication ??= content;
  });
  const headTitle = sharedTitle ?? ownTitle;
  const isOther =
    headTitle && heading && !headTitle.toLowerCase().startsWith(heading.toLowerCase());
  if (Object.keys(source).length > 0) {
    raw.source = { ...(isOther ? { title: headTitle } : {}), ...source };
  }
  return { raw: { ...jsonLdOf(page), ...raw }, headTitle };
}

const inFrontMatter: Record<string, string> = {
  description: 'description',
  'og:description': 'description',
  author: 'author',
  keywords: 'keywords',
  date: 'date',
  'article:published_time': 'date',
  'article:modified_time': 'modified',
};
