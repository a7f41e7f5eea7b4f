import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CheerioAPI } from 'cheerio';
import { type BuiltPage, pageOf, pagesOf } from './pages.ts';

/** What a link of a built site stands for, where it is not one to another host. */
const host = 'https://this.site.invalid';

/**
 * The links of a built site that lead nowhere: to no file, to no heading, or out of the base path. Those
 * of pictures, feeds and metadata count too, and where a page has moved, its headings are those of its
 * new address.
 *
 * @param dist folder of the built site
 * @param base base path it was built for
 * @returns each with the file it stands in; links to other hosts are not followed
 */
export function brokenLinks(dist: string, base = '/'): string[] {
  const ids = new Map<string, Set<string>>();
  const idsOf = (file: string): Set<string> => {
    const { $ } = pageOf(dist, file);
    const moved = targetOf($);
    const known =
      ids.get(file) ?? (moved === undefined ? idsIn($) : idsOf(fileOf(moved, base) ?? file));
    ids.set(file, known);
    return known;
  };
  return pagesOf(dist).flatMap((page) =>
    addressesIn(page)
      .filter((address) => !leads(dist, base, page, address, idsOf))
      .map((address) => `${page.file}: ${address}`),
  );
}

/**
 * The addresses on other hosts that a built site leads to, each with a file it stands in. Not those of
 * editors, one an essay, which open for who is logged in.
 */
export function externalLinks(dist: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const page of pagesOf(dist)) {
    page.$('a[rel=nofollow]').remove();
    for (const address of addressesIn(page)) {
      const { href, protocol, origin } = urlOf(address, page, '/');
      if (/^https?:$/.test(protocol) && origin !== host) found.set(href, page.file);
    }
  }
  return found;
}

/** Every address that a page names: links, pictures in all their sizes, and what metadata shows. */
function addressesIn({ $ }: BuiltPage): string[] {
  const values = ['href', 'src', 'poster'].flatMap((name) =>
    $(`[${name}]`)
      .toArray()
      .map((node) => $(node).attr(name) ?? ''),
  );
  const sizes = $('[srcset]')
    .toArray()
    .flatMap((node) => ($(node).attr('srcset') ?? '').split(/,\s+/))
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
  return [...values, ...sizes, $('meta[property="og:image"]').attr('content') ?? ''];
}

/** An address as a browser takes it, the site's own on the host that stands for it. */
function urlOf(address: string, { $, path }: BuiltPage, base: string): URL {
  const url = new URL(address, `${host}${base}${path.slice(1)}`);
  const own = $('meta[property="og:url"]').attr('content') ?? host;
  return url.origin === new URL(own).origin
    ? new URL(url.href.slice(url.origin.length), host)
    : url;
}

function leads(
  dist: string,
  base: string,
  from: BuiltPage,
  address: string,
  idsOf: (file: string) => Set<string>,
): boolean {
  const url = urlOf(address, from, base);
  if (url.origin !== host) return true;
  const file = fileOf(url.pathname, base);
  if (file === undefined || !existsSync(join(dist, file))) return false;
  if (!url.hash || !file.endsWith('.html')) return true;
  const id = url.hash.slice(1);
  // As browsers do: first as it is written, then decoded.
  return idsOf(file).has(id) || idsOf(file).has(decodeURIComponent(id));
}

/** The file at an address of the site; none where that is not below the base path. */
function fileOf(path: string, base: string): string | undefined {
  if (!path.startsWith(base)) return undefined;
  return decodeURI(path.slice(base.length)).replace(/(^|\/)$/, '$1index.html');
}

/** Where a page only leads on to. */
function targetOf($: CheerioAPI): string | undefined {
  return /url=(.*)/.exec($('meta[http-equiv=refresh]').attr('content') ?? '')?.[1];
}

function idsIn($: CheerioAPI): Set<string> {
  return new Set(
    $('[id]')
      .toArray()
      .map((node) => $(node).attr('id') ?? ''),
  );
}
