import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { folder, withoutEnding } from '../../essay/files.ts';

/**
 * Tells editors of an essay that is added while the live preview runs. Astro lists the files whose
 * front matter editors complete and check, but only when it reads all of them.
 */
export function editors(): AstroIntegration {
  let articles = '';
  return {
    name: 'editors',
    hooks: {
      'astro:config:setup': ({ config }) => {
        articles = join(fileURLToPath(config.root), folder);
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        server.watcher.on('add', (file) => {
          if (!file.startsWith(articles) || withoutEnding(file) === undefined) return;
          refreshContent?.({}).catch((error: unknown) => logger.error(String(error)));
        });
      },
    },
  };
}
