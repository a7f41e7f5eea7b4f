import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeClearingWorker, writeWorker } from '../offline/write-worker.ts';

/**
 * Writes the worker that keeps the site in the browsers of readers who ask for it. After all that
 * writes pages.
 *
 * @param isOn whether the site has reading offline; otherwise what it left in browsers is cleared away
 * @param base the site's base path, with slashes around
 */
export function offline(isOn: boolean, base: string): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': ({ dir }) =>
        (isOn ? writeWorker : writeClearingWorker)(fileURLToPath(dir), base),
    },
  };
}
