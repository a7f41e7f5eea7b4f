import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { inThread } from './in-thread.ts';

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
        const thread = new URL('../publish/compress-thread.ts', import.meta.url);
        const written = await inThread(thread, { folder: fileURLToPath(dir), but: later });
        logger.info(`${String(written)} compressed files are written`);
      },
    },
  };
}
