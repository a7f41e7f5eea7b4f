import { glob } from 'node:fs/promises';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { articleId } from '../collection/article.ts';
import { articlePattern } from '../collection/loader.ts';
import { buildIndex, type IndexFile } from './build-index.ts';

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

  const folder = `${server.config.base.replace(/\/?$/, '/')}pagefind/`;
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(folder)) return next();
    const path = pathname.slice(folder.length);
    (current ??= indexOf(server)).then(
      (files) => {
        const file = files.get(path);
        response.statusCode = file ? 200 : 404;
        response.setHeader('Cache-Control', 'no-store');
        response.setHeader('Content-Type', contentType(path));
        response.end(file?.content);
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

async function indexOf(server: ViteDevServer): Promise<Map<string, IndexFile>> {
  const [origin] = server.resolvedUrls?.local ?? [];
  const cwd = `${server.config.root}/src/content/articles`;
  const pages = [];
  for await (const file of glob(articlePattern, { cwd })) {
    const path = `articles/${articleId(file.replaceAll('\\', '/'))}/`;
    const answer = await fetch(new URL(path, origin));
    // An essay that does not render shows its error on its own page.
    if (answer.ok) pages.push({ url: `/${path}`, content: await answer.text() });
  }
  return new Map((await buildIndex(pages)).map((file) => [file.path, file]));
}

function contentType(path: string): string {
  return path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
}
