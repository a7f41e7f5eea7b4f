import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compress } from '../publish/compress.ts';

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
        const written = await compress(fileURLToPath(dir), later);
        logger.info(`${written} compressed files are written`);
      },
    },
  };
}
