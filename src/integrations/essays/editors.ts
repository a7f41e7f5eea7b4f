import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { folder, withoutEnding } from '../../essay/files.ts';

/**
 * Opens the file of an essay from its page in the live preview, and tells editors of an essay that is added while the live preview runs. Astro lists the files whose
 * front matter editors complete and check, but only when it reads all of them.
 */
export function editors(): AstroIntegration {
  let articles = '';
  return {
    name: 'editors',
    hooks: {
      'astro:config:setup': ({ command, config, injectScript }) => {
        articles = join(fileURLToPath(config.root), folder);
        if (command !== 'dev') return;
        const opener = fileURLToPath(new URL('open-in-editor.ts', import.meta.url));
        injectScript('page', `import ${JSON.stringify(opener)};`);
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
