import { onTestFinished } from 'vitest';
import { astro, type Running } from './build-site.ts';

/**
 * Runs the live preview of a copy of the site, on a port that is free.
 *
 * @param until when it is stopped: `afterAll` for one that all tests of a file share
 */
export function livePreview(
  root: string,
  until: (stop: () => Promise<void>) => void = onTestFinished,
): Running {
  const dev = astro(root, ['dev', '--ignore-lock', '--host', '127.0.0.1'], {
    env: { PORT: '0', NODE_ENV: 'development' },
  });
  until(async () => {
    dev.process.kill();
    await dev.ended;
  });
  return dev;
}
