import { parse } from 'csv-parse/sync';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { isoDay } from '../../collection/dates.ts';
import type { Converted } from '../converted.ts';
import { attribute, elementsIn, lineOf } from '../html/tree.ts';
import { markdownOf } from '../write-markdown.ts';

/**
 * Takes in a list of links, as services that keep things to read let one take home: a table of
 * Readwise, Instapaper or Pocket, the data of Omnivore, the page of Pocket or of a browser's bookmarks.
 *
 * @returns a stub for each, which names where it comes from; nothing where the text is no such list
 */
export function linksIn(text: string, ending: string): Converted[] | undefined {
  const rows = readers[ending]?.(text);
  const links = rows?.flatMap((row) => linkOf(row) ?? []) ?? [];
  const byAddress = new Map<string, Link>();
  for (const link of links) {
    const other = byAddress.get(link.url);
    if (other) other.quotations.push(...link.quotations);
    else byAddress.set(link.url, link);
  }
  return byAddress.size === 0 ? undefined : [...byAddress.values()].map(stubOf);
}

type Row = Record<string, unknown>;

interface Link {
  url: string;
  title: string;
  raw: Row;
  quotations: string[];
}

const readers: Record<string, (text: string) => Row[] | undefined> = {
  '.csv': rowsIn,
  '.json': (text) => {
    const data: unknown = parsed(text);
    return Array.isArray(data) ? data.filter(isRow) : undefined;
  },
  '.html': (text) => {
    const isList = /<!doctype netscape-bookmark|<title>\s*pocket export/i.test(text);
    return isList ? bookmarksIn(fromHtml(text)) : undefined;
  },
};

/** The rows of a table by the names in its first line; a stray quotation mark is a sign of the text. */
function rowsIn(text: string): Row[] {
  const rows: unknown = parse(text, {
    columns: true,
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
  });
  return Array.isArray(rows) ? rows.filter(isRow) : [];
}

function bookmarksIn(page: Root): Row[] {
  return elementsIn(page, 'a').map((link: Element) => ({
    title: lineOf(link),
    url: attribute(link, 'href'),
    tags: attribute(link, 'tags'),
  }));
}

/** How the services name what they know, in lower case with no spaces and no signs. */
const names = {
  url: ['url', 'sourceurl', 'link', 'href'],
  title: ['title', 'booktitle', 'name'],
  author: ['author', 'bookauthor', 'authors'],
  topics: ['tags', 'documenttags', 'labels'],
  description: ['description', 'summary'],
  publication: ['sitename', 'site', 'publication'],
  published: ['publishedat', 'publisheddate', 'datepublished'],
  quotation: ['highlight', 'selection'],
};

function linkOf(row: Row): Link | undefined {
  const known = new Map(
    Object.entries(row).map(([name, value]) => [name.toLowerCase().replace(/[^a-z]/g, ''), value]),
  );
  const find = (field: keyof typeof names) =>
    names[field].map((name) => known.get(name)).find(isSaid);
  const url = String(find('url') ?? '').trim();
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
  const title = String(find('title') ?? '').trim();
  const quotation = find('quotation');
  const published = find('published');
  return {
    url,
    title: title === '' || title === url ? '' : title,
    quotations: quotation === undefined ? [] : [String(quotation)],
    raw: Object.fromEntries(
      Object.entries({
        title: title === url ? undefined : title,
        author: find('author'),
        topics: topicsOf(find('topics')),
        description: find('description'),
        published: typeof published === 'number' ? isoDay(new Date(published)) : published,
        source: {
          url,
          ...(isSaid(find('publication')) ? { publication: find('publication') } : {}),
        },
      }).filter(([, value]) => isSaid(value)),
    ),
  };
}

/** Tags as a list: services part them with commas or bars, or write them as data. */
function topicsOf(value: unknown): string[] | undefined {
  const all: unknown =
    typeof value === 'string' && value.startsWith('[') ? parsed(value.replaceAll("'", '"')) : value;
  if (Array.isArray(all)) {
    return all.map((tag: unknown) => (isRow(tag) ? String(tag.name) : String(tag))).filter(Boolean);
  }
  return typeof value === 'string'
    ? value
        .split(/[,|]/)
        .map((tag) => tag.trim())
        .filter(Boolean)
    : undefined;
}

/** A draft without a text, but for the passages that were marked in it. */
function stubOf({ url, title, raw, quotations }: Link): Converted {
  const { hostname, pathname } = new URL(url);
  const [last = ''] = pathname.split('/').filter(Boolean).slice(-1);
  return {
    raw,
    unread: '',
    heading: title || undefined,
    headTitle: `${hostname} ${last.replace(/\.\w+$/, '').replace(/[-_]+/g, ' ')}`.trim(),
    body: () =>
      quotations.length === 0
        ? ''
        : markdownOf({
            type: 'root',
            children: quotations.map((value) => ({
              type: 'blockquote',
              children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
            })),
          }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSaid(value: unknown): boolean {
  return (
    value !== undefined &&
    value !== null &&
    value !== '' &&
    !(Array.isArray(value) && value.length === 0)
  );
}
