import { glob } from 'node:fs/promises';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { articleId } from '../essay/files.ts';
import { articlePattern } from '../essay/files.ts';
import { buildIndex, type IndexFile, type Page } from './build-index.ts';

/** The index of the live preview. */
interface PreviewIndex {
  files: Map<string, IndexFile>;
  /** Where an essay cannot be shown now, when the page was read that it is found by; ISO 8601. */
  asOf: string | undefined;
}

/**
 * Answers for `/pagefind/` in the live preview: the index is made of the essays as the preview
 * itself shows them, drafts included, when search is first opened and again after any change. An
 * essay that is broken is found as it was before, and the index says of when that is.
 */
export function serveIndex(server: ViteDevServer, logger: AstroIntegrationLogger): void {
  let current: Promise<PreviewIndex> | undefined;
  const forget = (file: string) => {
    if (file.replaceAll('\\', '/').includes('/src/')) current = undefined;
  };
  server.watcher.on('add', forget).on('change', forget).on('unlink', forget);

  const lastShown = new Map<string, ShownPage>();
  const index = async (): Promise<PreviewIndex> => {
    const { pages, asOf } = await readPages(server, lastShown);
    const files = await buildIndex(pages);
    return { files: new Map(files.map((file) => [file.path, file])), asOf };
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
      ({ files, asOf }) => {
        const content = files.get(path)?.content;
        response.statusCode = content ? 200 : 404;
        response.setHeader('Cache-Control', 'no-store');
        response.setHeader('Content-Type', contentType(path));
        response.end(content && asOf && path === 'titles.json' ? dated(content, asOf) : content);
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

/** A page as the preview showed it. */
interface ShownPage extends Page {
  /** When that was, ISO 8601. */
  at: string;
}

/**
 * The essays' pages as the preview shows them now; those that it does not show, as it did last.
 *
 * @param lastShown pages by their paths, which is kept up
 * @returns the time of the oldest page, if one is not of now
 */
async function readPages(
  server: ViteDevServer,
  lastShown: Map<string, ShownPage>,
): Promise<{ pages: Page[]; asOf: string | undefined }> {
  const [origin] = server.resolvedUrls?.local ?? [];
  const cwd = `${server.config.root}/src/content/articles`;
  const pages = [];
  const old = [];
  const at = new Date().toISOString();
  for await (const file of glob(articlePattern, { cwd })) {
    const path = `articles/${articleId(file.replaceAll('\\', '/'))}/`;
    const answer = await fetch(new URL(path, origin));
    if (answer.ok) lastShown.set(path, { url: `/${path}`, content: await answer.text(), at });
    const page = lastShown.get(path);
    if (page) pages.push(page);
    if (page && !answer.ok) old.push(page.at);
  }
  return { pages, asOf: old.sort().at(0) };
}

/** The file of titles, with the time of the index that it belongs to. */
function dated(titles: Uint8Array, asOf: string): string {
  return JSON.stringify({ ...JSON.parse(new TextDecoder().decode(titles)), asOf });
}

function contentType(path: string): string {
  return path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
}
