import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegrationLogger } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import { checkEssays } from '../../check/check.ts';
import { folder } from '../../essay/files.ts';
import { pictureReader } from '../../check/picture-files.ts';
import { hasErrors, inTerminal, summary } from '../../check/report.ts';
import { makeNews, repairedPages } from './make-news.ts';
import type { Fault, News } from './news.ts';
import { isAbout, quieten } from './quiet.ts';
import { controlReloads, type RefreshContent } from './reloads.ts';

/**
 * Checks the essays when the live preview starts and after each change, prints what is found, and
 * tells it to every browser that has a page open.
 */
export function showFindings(
  server: ViteDevServer,
  logger: AstroIntegrationLogger,
  refresh: RefreshContent,
): void {
  const { root, base } = server.config;
  const { hot } = server.environments.client;
  const reloads = controlReloads(server, refresh);
  const isPicture = pictureReader();
  let news: News | undefined;
  let repairing: Fault[] = [];
  let printed = '';
  let checking: Promise<void> | undefined;
  let isStale = false;
  let changed: string | undefined;

  // Astro's errors come late, when the essay may be repaired already.
  const isBroken = (text: string) => isAbout(text, [...(news?.faults ?? []), ...repairing]);
  quieten({ hot, logger, isBroken, checked: async () => checking });

  const fail = (error: unknown) => logger.error(String(error));
  const check = async () => {
    do {
      isStale = false;
      const report = await checkEssays(root, new Date(), isPicture);
      const text = inTerminal(report);
      const was = news;
      news = makeNews(report, { root, base, file: changed }, was);
      if (text !== printed) {
        const isWhole = report.findings.length === 0;
        if (hasErrors(report)) logger.error(`\n${text}`);
        else if (!isWhole) logger.warn(`\n${text}`);
        else if (was) logger.info(summary(report));
      }
      printed = text;
      hot.send('essays:news', news);
      const repaired = repairedPages(root, was, news);
      if (repaired.length > 0) {
        const mine = (repairing = was?.faults ?? []);
        const end = () => setTimeout(() => repairing === mine && (repairing = []), lateness);
        reloads.after(repaired).catch(fail).finally(end);
      }
    } while (isStale);
  };
  const start = () => {
    isStale = true;
    checking ??= check()
      .catch(fail)
      .finally(() => (checking = undefined));
  };

  const watched = [join(root, folder), join(root, 'public')];
  server.watcher.on('all', (_event, file) => {
    if (!watched.some((path) => file.startsWith(path))) return;
    changed = file;
    start();
  });
  hot.on('essays:open', ({ age }, client) => {
    if (reloads.isMissedBy(Date.now() - age)) client.send({ type: 'full-reload' });
    else if (news) client.send('essays:news', news);
  });
  start();
}

/** How long after a page has failed Astro may still say so, in milliseconds. */
const lateness = 1000;

/** Brings the findings to every page of the preview, those of Astro's own errors included. */
export const overlay: Plugin = {
  name: 'essays',
  transform: {
    filter: { id: /vite\/dist\/client\/client\.mjs/ },
    handler: (code) => {
      const script = fileURLToPath(new URL('overlay.ts', import.meta.url));
      return `${code}\nimport(${JSON.stringify(script)});`;
    },
  },
};
