import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from './build-index.ts';

/**
 * The pages of the essays in a built site, the newest first; those of one day by their addresses, so
 * that the index is the same whoever made the pages.
 *
 * @param dist folder of the site
 * @returns how many they are, and each as it is asked for
 */
export function builtPages(dist: string): { count: number; pages: Iterable<Page> } {
  const read = (folder: string) => readFileSync(join(dist, folder, 'index.html'), 'utf8');
  const found: Dated[] = [];
  // One after the other, and not kept: ten thousand at once are too much memory.
  for (const folder of globSync('articles/*/', { cwd: dist })) {
    const added = addedOn(read(folder));
    // A page that sends the reader on from an earlier address has no day.
    if (added) found.push({ url: `/articles/${basename(folder)}/`, added });
  }
  const pages = found.sort(newestFirst).values();
  return { count: found.length, pages: pages.map(({ url }) => ({ url, content: read(url) })) };
}

/** A page, and the day its essay was added: `2026-11-21`. */
export interface Dated {
  url: string;
  added: string;
}

/** The day that an essay's page says it was added on: `2026-11-21`; none where it says none. */
export function addedOn(html: string): string {
  return /property="article:published_time"\s+content="([^"]+)"/.exec(html)?.[1] ?? '';
}

/** The order in which the index takes pages, and gives them where nothing is asked for. */
export function newestFirst(a: Dated, b: Dated): number {
  if (a.added !== b.added) return a.added < b.added ? 1 : -1;
  return a.url < b.url ? -1 : 1;
}
