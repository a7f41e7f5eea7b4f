import { globSync } from 'node:fs';
import { join } from 'node:path';
import { slug } from 'github-slugger';
import type { Contents, Link } from '../essay/contents.ts';
import { decoded } from '../essay/decoded.ts';
import { type Essay, isShown } from './essay.ts';
import { articleId, withoutEnding } from '../essay/files.ts';
import type { Place } from '../essay/problem.ts';
import type { List } from './list.ts';
import { oncePer } from './once-per.ts';

/** The links of an essay, in Markdown and of tags. */
export function linksIn({ links, elements }: Contents): Link[] {
  const ofTags = elements.flatMap(({ name, attributes, place }) => {
    const url = name === 'a' ? attributes.get('href') : undefined;
    return url === undefined ? [] : [{ url, hasWords: true, place }];
  });
  return [...links, ...ofTags];
}

/** The addresses of a site, without the base path. */
interface SitePages {
  /** Those that are known by name. */
  known: Set<string>;
  /** Of pages whose names nobody lists, such as share cards. */
  patterns: RegExp[];
}

/** Finds every address that a link may lead to. @param root folder of the project */
function sitePages(root: string, essays: readonly Essay[]): SitePages {
  const known = new Set(['/sitemap-index.xml', '/sitemap-0.xml']);
  const patterns: RegExp[] = [];
  const pages = globSync('[^_.]*.{md,mdx}', { cwd: join(root, 'src/content/pages') });
  const names: Record<string, Set<string>> = {
    page: new Set(pages.map((name) => name.replace(/\.mdx?$/, ''))),
    id: new Set(essays.map(({ id }) => id)),
    topic: slugs(essays, ({ topics }) => topics),
    author: slugs(essays, ({ author }) => author),
  };
  const files = globSync('**/*.{astro,ts,md,mdx}', { cwd: join(root, 'src/pages') });
  for (const file of files.map((name) => name.replaceAll('\\', '/'))) {
    if (/(?:^|\/)_|\.test\.ts$/.test(file)) continue;
    const address = /\.ts$/.test(file)
      ? `/${file.slice(0, -3)}`
      : `/${file.replace(/\.\w+$/, '/').replace(/(^|\/)index\/$/, '$1')}`.replace(
          '/404/',
          '/404.html',
        );
    const [, parameter = ''] = /\[(?:\.{3})?(\w+)\]/.exec(address) ?? [];
    const values = names[parameter];
    if (!address.includes('[')) known.add(address);
    else if (values) {
      for (const value of values) known.add(address.replace(/\[[^\]]+\]/, value));
      // A page with such a name may stand for all of them, too.
      if (address.includes('[...')) known.add(address.replace(/\[[^\]]+\]\//, ''));
    } else patterns.push(patternOf(address));
  }
  for (const entry of globSync('**', { cwd: join(root, 'public'), withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name).slice(join(root, 'public').length);
    known.add(path.replaceAll('\\', '/'));
  }
  return { known, patterns };
}

function slugs(
  essays: readonly Essay[],
  namesOf: (fields: Essay['frontMatter']['fields']) => readonly string[] | undefined,
): Set<string> {
  const found = essays.flatMap(({ frontMatter: { fields } }) => namesOf(fields) ?? []);
  return new Set(found.map((name) => slug(name)));
}

function patternOf(address: string): RegExp {
  const parts = address.split(/\[[^\]]+\]/).map((part) => part.replace(/[.\\+*?^$(){}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^/]+')}$`);
}

/** A link within the site that does not lead where it should. */
export type LostLink = { essay: Essay; place: Place; path: string } & (
  | { why: 'no such page'; url: string; known: ReadonlySet<string> }
  | { why: 'not published' }
  | { why: 'no such heading'; anchor: string; anchors: string[] }
);

/** The links of all essays that do not lead to pages, and to headings on them, that exist. */
export const lostLinks = oncePer(({ root, now, essays }: List): LostLink[] => {
  const { known, patterns } = sitePages(root, essays);
  const byId = new Map(essays.map((essay) => [essay.id, essay]));
  return essays.flatMap((essay) => essay.links.flatMap((link) => lost(essay, link)));

  function lost(essay: Essay, { url, place }: Link): LostLink[] {
    const own = addressOfEssay(essay);
    const target = addressOf(url, own);
    if (!target) return [];
    const { path, anchor } = target;
    if (!known.has(path) && !patterns.some((pattern) => pattern.test(path))) {
      return [{ why: 'no such page', essay, place, path, url, known }];
    }
    const [, id = ''] = /^\/articles\/([^/]+)\/$/.exec(path) ?? [];
    const other = path === own ? essay : byId.get(id);
    if (!other) return [];
    if (isShown(essay, now) && !isShown(other, now)) {
      return [{ why: 'not published', essay, place, path }];
    }
    const { anchors } = other;
    return anchor === '' || anchors.includes(anchor)
      ? []
      : [{ why: 'no such heading', essay, place, path, anchor, anchors }];
  }
});

/** The path of an essay's page, without the base path. */
export function addressOfEssay({ id }: Pick<Essay, 'id'>): string {
  return `/articles/${id}/`;
}

/** The id that is meant by an essay's file or address, or by the last part of one. */
export function idNamed(path: string): string {
  const [own = '', above = ''] = path.split('/').filter(Boolean).reverse();
  return articleId(withoutEnding(own) === 'index' ? `${above}/${own}` : own);
}

/** Where on the site a link leads; nothing for one that leads elsewhere. */
function addressOf(url: string, own: string): { path: string; anchor: string } | undefined {
  if (url === '' || /^[a-z][a-z\d+.-]*:|^\/\//i.test(url)) return undefined;
  const host = 'https://site.invalid';
  if (!URL.canParse(url, host + own)) return { path: url, anchor: '' };
  const { pathname, hash } = new URL(url, host + own);
  const asWritten = (part: string) => decoded(part, decodeURIComponent) ?? part;
  return { path: asWritten(pathname), anchor: asWritten(hash.slice(1)) };
}
