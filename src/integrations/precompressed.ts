import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';

/**
 * Writes the site's files of text compressed as well, but for those that are there already.
 *
 * @param later folders that are not finished yet, and are left to the next of these integrations
 */
export function precompressed(...later: string[]): AstroIntegration {
  return {
    name: 'precompressed',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const thread = new Worker(new URL('../publish/compress-thread.ts', import.meta.url), {
          workerData: { folder: fileURLToPath(dir), but: later },
        });
        const [written]: unknown[] = await once(thread, 'message');
        logger.info(`${String(written)} compressed files are written`);
      },
    },
  };
}
