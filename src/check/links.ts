import { globSync } from 'node:fs';
import { join } from 'node:path';
import { slug } from 'github-slugger';
import { pagesIn } from '../collection/standing-pages.ts';
import type { Contents, Link } from '../essay/contents.ts';
import { type Essay, isShown } from './essay.ts';
import { articleId, withoutEnding } from '../essay/files.ts';
import { addressOf } from '../essay/link-target.ts';
import type { Place } from '../essay/problem.ts';
import type { List } from './list.ts';
import { oncePer } from './once-per.ts';

/** The links of an essay, in Markdown and of tags. */
export function linksIn({ links, elements }: Contents): Link[] {
  const ofTags = elements.flatMap(({ name, attributes, place }) => {
    const names = name === 'a' ? ['href'] : playing.has(name) ? ['src', 'poster'] : [];
    return names.flatMap((attribute) => {
      const url = attributes.get(attribute);
      return url === undefined ? [] : [{ url, hasWords: true, place }];
    });
  });
  return [...links, ...ofTags];
}

/** Elements that play a file, which must be on the site as what a link leads to. */
const playing = new Set(['video', 'audio', 'source', 'track']);

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
  const names: Record<string, Set<string>> = {
    page: new Set(pagesIn(root).map(({ name }) => name)),
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
      // A page with such a name may stand for all of them, too, and its list may go on.
      if (address.includes('[...')) {
        known.add(address.replace(/\[[^\]]+\]\//, ''));
        patterns.push(patternOf(address.replace(/\[[^\]]+\]/, '[list]/page/[number]')));
      }
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

/** A text of the list, with the links in it and those that may lead to it. */
interface LinkedText {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** The path of its page, without the base path. */
  address: string;
  links: readonly Link[];
  /** The ids that a link may lead to. */
  anchors: readonly string[];
  isShown: boolean;
}

/** A link within the site that does not lead where it should. */
export type LostLink = { from: LinkedText; place: Place; path: string } & (
  | { why: 'no such page'; url: string; known: ReadonlySet<string> }
  | { why: 'not published' }
  | { why: 'moved'; to: string }
  | { why: 'no such heading'; anchor: string; anchors: readonly string[] }
  | { why: 'on this machine'; host: string; isHere: boolean }
);

/** The links of essays and standing pages that do not lead to pages, and to headings on them, that exist. */
export const lostLinks = oncePer(({ root, now, essays, pages }: List): LostLink[] => {
  const { known, patterns } = sitePages(root, essays);
  const ofEssays = essays.map((essay) => ({
    ...{ file: essay.file, address: addressOfEssay(essay), links: essay.links },
    ...{ anchors: essay.anchors, isShown: isShown(essay, now) },
  }));
  const ofPages = pages.map(({ id, ...page }) => ({ ...page, address: `/${id}/`, isShown: true }));
  const texts: LinkedText[] = [...ofEssays, ...ofPages];
  const byAddress = new Map(texts.map((text) => [text.address, text]));
  const moved = new Map(
    essays.flatMap((essay) =>
      (essay.frontMatter.fields.aliases ?? []).map((alias): [string, string] => [
        addressOfEssay({ id: alias }),
        addressOfEssay(essay),
      ]),
    ),
  );
  return texts.flatMap((text) => text.links.flatMap((link) => lost(text, link)));

  function lost(from: LinkedText, { url, place, hasWords }: Link): LostLink[] {
    const local = localAddress(url);
    if (local) {
      const isHere = lost(from, { url: local.path, place, hasWords }).length === 0;
      return [{ why: 'on this machine', from, place, ...local, isHere }];
    }
    const target = addressOf(url, from.address);
    if (!target) return [];
    const { path, anchor } = target;
    const start = { from, place, path };
    const isKnown = known.has(path) || patterns.some((pattern) => pattern.test(path));
    const to = isKnown ? path : moved.get(path);
    if (to === undefined) return [{ why: 'no such page', ...start, url, known }];
    // A page that stands twice under its address is said to.
    const text = to === from.address ? from : byAddress.get(to);
    if (text && from.isShown && !text.isShown) return [{ why: 'not published', ...start }];
    if (to !== path) return [{ why: 'moved', ...start, to }];
    return !text || anchor === '' || text.anchors.includes(anchor)
      ? []
      : [{ why: 'no such heading', ...start, anchor, anchors: text.anchors }];
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

/** Where an address of the machine that it is read on leads, such as one copied from the live preview. */
function localAddress(url: string): { host: string; path: string } | undefined {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return undefined;
  const { hostname: host, pathname, search, hash } = new URL(url);
  const isLocal = /^(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1\])$/.test(host);
  return isLocal ? { host, path: pathname + search + hash } : undefined;
}
