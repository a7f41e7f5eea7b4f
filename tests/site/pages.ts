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

/** The founding essays' ids. */
export const foundingEssays = [
  'traffic-light-reviews',
  'adore-startup',
  'jobs-email',
  'tiktok-ads',
  'bezos-meetings',
  'stable-diffusion',
];

/** Every HTML page of a built site. */
export function pagesOf(dist: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: dist })
    .map((file) => file.replaceAll('\\', '/'))
    .map((file) => pageOf(dist, file));
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
