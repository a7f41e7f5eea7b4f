import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';

/** A page of a built site. */
export interface BuiltPage {
  /** Its file below the built site's folder: `topics/index.html`. */
  file: string;
  /** Its address without the base path: `/topics/`. */
  path: string;
  html: string;
  $: CheerioAPI;
}

/** The ids of the tests' list, newest first. */
export const listed = [
  'paper-map',
  'tide-table',
  'tower-clock',
  'loaf-a-week',
  'seed-ledger',
  'walking-diary',
  'ishi-to-mizu',
  'almashy',
];

/** Every HTML page of a built site, but those that only lead on to another. */
export function pagesOf(dist: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: dist })
    .map((file) => pageOf(dist, file.replaceAll('\\', '/')))
    .filter(({ $ }) => $('meta[http-equiv=refresh]').length === 0);
}

/** One page of a built site. @param file its file: `topics/index.html` */
export function pageOf(dist: string, file: string): BuiltPage {
  const html = readFileSync(join(dist, file), 'utf8');
  return { file, path: `/${file.replace(/index\.html$/, '')}`, html, $: load(html) };
}

/** The page of an essay. */
export function essayPage(dist: string, id: string): BuiltPage {
  return pageOf(dist, `articles/${id}/index.html`);
}

/** What is wrong with some pages, each fault beginning with the address of its page. */
export function faultsOf(
  pages: readonly BuiltPage[],
  faultsIn: (page: BuiltPage) => string[],
): string[] {
  return pages.flatMap((page) => faultsIn(page).map((fault) => `${page.path}: ${fault}`));
}
