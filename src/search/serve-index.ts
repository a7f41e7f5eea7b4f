import { glob } from 'node:fs/promises';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { articleId } from '../collection/article.ts';
import { articlePattern } from '../collection/loader.ts';
import { buildIndex, type IndexFile, type Page } from './build-index.ts';

/** The index of the live preview. */
interface PreviewIndex {
  files: Map<string, IndexFile>;
  /** When it was made, ISO 8601. */
  asOf: string;
  /** Whether it holds all essays as they are on disk. */
  whole: boolean;
}

/**
 * Answers for `/pagefind/` in the live preview: the index is made of the essays as the preview
 * itself shows them, drafts included, when search is first opened and again after any change. While
 * an essay is broken, the index before it was answers, and says of when it is.
 */
export function serveIndex(server: ViteDevServer, logger: AstroIntegrationLogger): void {
  let current: Promise<PreviewIndex> | undefined;
  let last: PreviewIndex | undefined;
  const forget = (file: string) => {
    if (file.replaceAll('\\', '/').includes('/src/')) current = undefined;
  };
  server.watcher.on('add', forget).on('change', forget).on('unlink', forget);

  const index = async (): Promise<PreviewIndex> => {
    try {
      const { pages, whole } = await readPages(server);
      if (!whole && last) return { ...last, whole };
      const files = await buildIndex(pages);
      last = {
        files: new Map(files.map((file) => [file.path, file])),
        asOf: new Date().toISOString(),
        whole,
      };
      return last;
    } catch (error) {
      if (!last) throw error;
      logger.error(String(error));
      return { ...last, whole: false };
    }
  };

  const folder = `${server.config.base.replace(/\/?$/, '/')}pagefind/`;
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(folder)) return next();
    const path = pathname.slice(folder.length);
    (current ??= index()).then(
      ({ files, asOf, whole }) => {
        const content = files.get(path)?.content;
        response.statusCode = content ? 200 : 404;
        response.setHeader('Cache-Control', 'no-store');
        response.setHeader('Content-Type', contentType(path));
        response.end(content && path === 'titles.json' && !whole ? dated(content, asOf) : content);
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

/** The essays' pages, as the preview shows them now, and whether all of them render. */
async function readPages(server: ViteDevServer): Promise<{ pages: Page[]; whole: boolean }> {
  const [origin] = server.resolvedUrls?.local ?? [];
  const cwd = `${server.config.root}/src/content/articles`;
  const pages = [];
  let whole = true;
  for await (const file of glob(articlePattern, { cwd })) {
    const path = `articles/${articleId(file.replaceAll('\\', '/'))}/`;
    const answer = await fetch(new URL(path, origin));
    if (answer.ok) pages.push({ url: `/${path}`, content: await answer.text() });
    else whole = false;
  }
  return { pages, whole };
}

/** The file of titles, with the time of the index that it belongs to. */
function dated(titles: Uint8Array, asOf: string): string {
  return JSON.stringify({ ...JSON.parse(new TextDecoder().decode(titles)), asOf });
}

function contentType(path: string): string {
  return path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
}
