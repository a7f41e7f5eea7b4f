import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { site } from '../collection/site.ts';
import { handOn } from '../integrations/handed-on.ts';
import { inThread } from '../integrations/in-thread.ts';
import type { BookHead } from './pages.ts';
import type { BookOrder } from './write-book.ts';

/** What a book is made of. */
export interface BookOptions {
  /** The ids of its essays; without them all. */
  ids?: readonly string[];
  /** What it is called; without this as the list is. */
  head?: Pick<BookHead, 'title' | 'description' | 'by'>;
  /** The path of the page that it is the book of. */
  path?: string;
  /** Where it is written; without this as `book.epub` into the site. */
  file?: string;
}

/** Makes a book of a build: its essays rendered as they are for the site, in EPUB 3. */
export function book({ ids, head, path = '/', file }: BookOptions = {}): AstroIntegration {
  let place = { root: '', host: '', base: '/' };
  let written = '';
  return {
    name: 'book',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
        if (command !== 'build') return;
        const contents = new URL('./contents.json.ts', import.meta.url);
        handOn(injectRoute, '/book-contents.json', contents, (answer) => (written = answer));
        updateConfig({ vite: { define: { __BOOK_ESSAYS__: JSON.stringify(ids ?? null) } } });
      },
      'astro:config:done': ({ config }) => {
        const { base } = config;
        place = { root: fileURLToPath(config.root), host: config.site ?? site.url, base };
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { root, host, base } = place;
        const { title, description, by } = head ?? { ...site, by: site.tagline };
        const address = new URL(base.replace(/\/$/, '') + path, host).href;
        const order: BookOrder = {
          ...{ written, root, host, base, site, folder: fileURLToPath(dir) },
          head: { title, description, by, address },
          target: file ?? fileURLToPath(new URL('book.epub', dir)),
        };
        // Beside the index of the search, which takes as long.
        await inThread(new URL('./book-thread.ts', import.meta.url), order);
        logger.info('The essays are a book');
      },
    },
  };
}
