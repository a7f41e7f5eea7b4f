import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildIndex } from '../search/index/build-index.ts';
import { builtPages } from '../search/index/built-pages.ts';
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
      'astro:build:done': async ({ dir, logger }) => {
        const { count, pages } = builtPages(fileURLToPath(dir));
        const files = await buildIndex(pages, count);
        for (const { path, content } of files) {
          const file = new URL(`pagefind/${path}`, dir);
          await mkdir(new URL('.', file), { recursive: true });
          await writeFile(file, content);
        }
        logger.info('The essays are indexed');
      },
    },
  };
}
