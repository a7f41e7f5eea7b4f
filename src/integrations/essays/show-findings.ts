import { join } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { checkEssays, readAhead } from '../../check/check.ts';
import { essaysKept } from '../../check/check-essay.ts';
import { pictureReader } from '../../check/picture-files.ts';
import { hasErrors, inTerminal, summary } from '../../check/report.ts';
import { folder } from '../../essay/files.ts';
import { makeNews } from './make-news.ts';
import type { News } from './news.ts';

/**
 * Checks the essays when the live preview starts and after each change, prints what is found, and
 * tells it to every browser that has a page open. Astro's own overlay shows one error without its
 * cure, over any page, until it is closed; so the findings have one of their own.
 */
export function showFindings(server: ViteDevServer, logger: AstroIntegrationLogger): void {
  const { root, base } = server.config;
  const { hot } = server.environments.client;
  const isPicture = pictureReader();
  const essayOf = essaysKept(root);
  let news: News | undefined;
  let printed = '';
  let checking: Promise<void> | undefined;
  let isStale = false;
  let changed: string | undefined;
  let changedAt = 0;
  let settling: NodeJS.Timeout | undefined;

  const check = async () => {
    do {
      isStale = false;
      if (!news) await readAhead(root);
      const report = await checkEssays(root, new Date(), isPicture, essayOf);
      const text = inTerminal(report);
      const isFirst = news === undefined;
      news = makeNews(report, { root, base, file: changed }, news);
      if (text !== printed) {
        if (hasErrors(report)) logger.error(`\n${text}`);
        else if (report.findings.length > 0) logger.warn(`\n${text}`);
        else if (!isFirst) logger.info(summary(report));
      }
      printed = text;
      hot.send('essays:news', news);
    } while (isStale);
  };
  const start = () => {
    isStale = true;
    checking ??= check()
      .catch((error: unknown) => logger.error(String(error)))
      .finally(() => (checking = undefined));
  };

  const watched = [join(root, folder), join(root, 'src/content/pages'), join(root, 'public')];
  server.watcher.on('all', (_event, file) => {
    if (!watched.some((path) => file.startsWith(path))) return;
    changed = file;
    changedAt = Date.now();
    clearTimeout(settling);
    settling = setTimeout(start, settled);
  });
  hot.on('essays:open', ({ age }, client) => {
    // A page that was asked for before the last change may have missed that it was loaded again.
    if (Date.now() - age < changedAt) client.send({ type: 'full-reload' });
    else if (news) client.send('essays:news', news);
  });
  start();
}

/** Milliseconds without a change after which a file is taken to be written: some are emptied first. */
const settled = 50;
