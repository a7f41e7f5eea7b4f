import type { Root } from 'hast';
import { authorsOf } from './authors.ts';
import type { Found } from './find-article.ts';
import { jsonLdOf } from './json-ld.ts';
import { publishedOn } from './published-on.ts';
import { attribute, elementsIn, lineOf } from './tree.ts';

/** What a page says of itself. */
export interface Head {
  /** By the names of front matter. */
  raw: Record<string, unknown>;
  /** What it calls itself, if its heading does not say better. */
  headTitle: string | undefined;
}

/**
 * What a page says of itself: in its head, in the data of schema.org, and beside its text.
 *
 * @param address of the page
 * @param heading of its text: a title that says more is that of the source
 * @param found what the search for the article learnt besides
 */
export function headOf(
  page: Root,
  address: string | undefined,
  heading: string,
  found: Omit<Found, 'main'>,
): Head {
  const metas = metasOf(page);
  const ofData = jsonLdOf(page);
  const [html] = elementsIn(page, 'html');
  const [title] = elementsIn(page, 'title').map(lineOf);
  const headTitle = metas.get('og:title') ?? title;
  const isOther =
    headTitle && heading && !headTitle.toLowerCase().startsWith(heading.toLowerCase());
  const source = known({ url: address, publication: metas.get('og:site_name') });
  const authors = authorsOf(page, ofData, found.byline);
  const raw = known({
    description:
      metas.get('description') ??
      metas.get('og:description') ??
      metas.get('twitter:description') ??
      ofData.description,
    author: authors.length > 0 ? authors : undefined,
    keywords: metas.get('keywords'),
    date: publishedOn(page, metas, [found.published, ofData.date]),
    modified: metas.get('article:modified_time') ?? ofData.modified,
    lang:
      (html && (attribute(html, 'lang') || attribute(html, 'xmlLang'))) ||
      ofData.lang ||
      metas.get('content-language') ||
      metas.get('og:locale')?.replace('_', '-'),
    source:
      Object.keys(source).length > 0
        ? { ...(isOther ? { title: headTitle } : {}), ...source }
        : undefined,
  });
  return { raw, headTitle };
}

function known(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  );
}

/** What `<meta>` says, by names in lower case; the first of each. */
function metasOf(page: Root): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of elementsIn(page, 'meta')) {
    const content = attribute(meta, 'content');
    const names = ['name', 'property', 'itemProp', 'httpEquiv'].map((name) =>
      attribute(meta, name),
    );
    for (const key of names.join(' ').toLowerCase().split(/\s+/)) {
      if (key !== '' && content !== '' && !metas.has(key)) metas.set(key, content);
    }
  }
  return metas;
}
