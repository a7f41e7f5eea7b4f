import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { hasColours } from '../../check/report.ts';
import { folder } from '../../essay/files.ts';
import type { Checked, Found } from './findings-thread.ts';
import type { News } from './news.ts';

/**
 * Checks the essays when the live preview starts and after each change, prints what is found, and
 * tells it to every browser that has a page open. Astro's own overlay shows one error without its
 * cure, over any page, until it is closed; so the findings have one of their own. All essays are checked
 * by a thread, so that no page waits for the others.
 *
 * @returns ends it
 */
export function showFindings(server: ViteDevServer, logger: AstroIntegrationLogger): () => void {
  const { root, base } = server.config;
  const { hot } = server.environments.client;
  let news: News | undefined;
  let changedAt = 0;
  let settling: NodeJS.Timeout | undefined;

  const workerData: Checked = { root, base, hasColours: hasColours() };
  const start = (): Worker =>
    new Worker(new URL('./findings-thread.ts', import.meta.url), { workerData })
      .on('message', (found: Found) => {
        ({ news } = found);
        if (found.print) logger[found.print.level](found.print.text);
        hot.send('essays:news', news);
      })
      .on('error', (error) => {
        logger.error(String(error));
        // Another one starts with the next change.
        thread = undefined;
      });
  let thread: Worker | undefined;
  const check = (file?: string) => (thread ??= start()).postMessage(file);

  const watched = [join(root, folder), join(root, 'src/content/pages'), join(root, 'public')];
  server.watcher.on('all', (_event, file) => {
    if (!watched.some((path) => file.startsWith(path))) return;
    changedAt = Date.now();
    clearTimeout(settling);
    settling = setTimeout(() => check(file), settled);
  });
  hot.on('essays:open', ({ age }, client) => {
    // A page that was asked for before the last change may have missed that it was loaded again.
    if (Date.now() - age < changedAt) client.send({ type: 'full-reload' });
    else if (news) client.send('essays:news', news);
  });
  check();
  return () => void thread?.terminate();
}

/** Milliseconds without a change after which a file is taken to be written: some are emptied first. */
const settled = 50;
