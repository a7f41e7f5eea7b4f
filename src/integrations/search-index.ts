import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        // In the order of their names, so that the index is the same whoever made the pages.
        const pages = (await Array.fromAsync(glob('articles/*/', { cwd: folder }))).sort();
        const files = await buildIndex(read(folder, pages));
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

/** Reads one page after the other: ten thousand at once are too many open files. */
async function* read(folder: string, pages: readonly string[]) {
  for (const page of pages) {
    const content = await readFile(join(folder, page, 'index.html'), 'utf8');
    // Those that lead from an earlier address to today's are no essays.
    if (content.includes('data-pagefind-body'))
      yield { url: `/${page.replaceAll('\\', '/')}/`, content };
  }
}
