import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { pageOf, pagesOf } from './pages.ts';

/** What a link of a built site stands for, where it is not one to another host. */
const host = 'https://this.site.invalid';

/**
 * The links of a built site that lead nowhere: to no file, to no heading, or out of the base path.
 *
 * @param dist folder of the built site
 * @param base base path it was built for
 * @returns each with the file it stands in; links to other hosts are not followed
 */
export function brokenLinks(dist: string, base = '/'): string[] {
  const ids = new Map<string, Set<string>>();
  const idsOf = (file: string) => {
    const known = ids.get(file) ?? idsIn(pageOf(dist, file).html);
    ids.set(file, known);
    return known;
  };
  return pagesOf(dist).flatMap(({ file, path, $ }) =>
    $('[href], [src]')
      .toArray()
      .map((node) => $(node).attr('href') ?? $(node).attr('src') ?? '')
      .filter((address) => !leads(dist, base, path, address, idsOf))
      .map((address) => `${file}: ${address}`),
  );
}

function leads(
  dist: string,
  base: string,
  from: string,
  address: string,
  idsOf: (file: string) => Set<string>,
): boolean {
  const url = new URL(address, `${host}${base}${from.slice(1)}`);
  if (url.origin !== host) return true;
  if (!url.pathname.startsWith(base)) return false;
  const file = decodeURI(url.pathname.slice(base.length)).replace(/(^|\/)$/, '$1index.html');
  if (!existsSync(join(dist, file))) return false;
  if (!url.hash || !file.endsWith('.html')) return true;
  const id = url.hash.slice(1);
  // As browsers do: first as it is written, then decoded.
  return idsOf(file).has(id) || idsOf(file).has(decodeURIComponent(id));
}

function idsIn(html: string): Set<string> {
  const $ = load(html);
  return new Set(
    $('[id]')
      .toArray()
      .map((node) => $(node).attr('id') ?? ''),
  );
}
