import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { articleId, essayFiles } from '../../essay/files.ts';
import { buildIndex, type IndexFile, type Page } from './build-index.ts';
import { addedOn, newestFirst } from './built-pages.ts';

/**
 * Answers for `/pagefind/` in the live preview: the index is made of the essays as the preview
 * itself shows them, drafts included, when search is first opened and again after any change.
 */
export function serveIndex(server: ViteDevServer, logger: AstroIntegrationLogger): void {
  let current: Promise<Map<string, IndexFile>> | undefined;
  const forget = (file: string) => {
    if (file.replaceAll('\\', '/').includes('/src/')) current = undefined;
  };
  server.watcher.on('add', forget).on('change', forget).on('unlink', forget);

  const index = async () => {
    const pages = await readPages(server);
    const files = await buildIndex(pages, pages.length);
    return new Map(files.map((file) => [file.path, file]));
  };
  // One at a time: the end of one ends Pagefind for all.
  let latest: Promise<unknown> = Promise.resolve();
  const queued = () => {
    const made = latest.then(index, index);
    latest = made;
    return made;
  };

  const folder = `${server.config.base.replace(/\/?$/, '/')}pagefind/`;
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(folder)) return next();
    const path = pathname.slice(folder.length);
    (current ??= queued()).then(
      (files) => {
        const content = files.get(path)?.content;
        response.statusCode = content ? 200 : 404;
        response.setHeader('Cache-Control', 'no-store');
        response.setHeader('Content-Type', contentType(path));
        response.end(content);
      },
      (error: unknown) => {
        current = undefined;
        logger.error(String(error));
        response.statusCode = 500;
        response.end();
      },
    );
  });
}

/** The essays' pages as the preview shows them now, the newest first. */
async function readPages(server: ViteDevServer): Promise<Page[]> {
  const [origin] = server.resolvedUrls?.local ?? [];
  const pages = [];
  for (const name of essayFiles(server.config.root)) {
    const path = `articles/${articleId(name)}/`;
    const answer = await fetch(new URL(path, origin));
    if (!answer.ok) continue;
    const content = await answer.text();
    pages.push({ url: `/${path}`, content, added: addedOn(content) });
  }
  return pages.sort(newestFirst);
}

function contentType(path: string): string {
  return path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
}
