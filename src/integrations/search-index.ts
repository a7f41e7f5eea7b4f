import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { buildIndex } from '../search/index/build-index.ts';
import { serveIndex } from '../search/index/serve-index.ts';

/**
 * Puts the search index beside the built essays, in `dist/pagefind/`; in the live preview, answers
 * for it from what is on disk.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:server:setup': ({ server, logger }) => serveIndex(server, logger),
      'astro:build:done': async ({ dir, pages, logger }) => {
        const essays = pages.filter(({ pathname }) => pathname.startsWith('articles/'));
        const files = await buildIndex(read(essays, dir));
        for (const { path, content } of files) {
          const file = new URL(`pagefind/${path}`, dir);
          await mkdir(new URL('.', file), { recursive: true });
          await writeFile(file, content);
        }
        logger.info(`${essays.length} essays indexed`);
      },
    },
  };
}

/** Reads one page after the other: ten thousand at once are too many open files. */
async function* read(pages: { pathname: string }[], dir: URL) {
  for (const { pathname } of pages) {
    const content = await readFile(new URL(`${pathname}index.html`, dir), 'utf8');
    yield { url: `/${pathname}`, content };
  }
}
