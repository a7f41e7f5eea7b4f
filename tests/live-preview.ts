import { onTestFinished } from 'vitest';
import { astro, type Running } from './build-site.ts';

/** Runs the live preview of a copy of the site, on a port that is free, until the test is over. */
export function livePreview(root: string): Running {
  const dev = astro(root, ['dev', '--ignore-lock', '--host', '127.0.0.1'], {
    env: { PORT: '0', NODE_ENV: 'development' },
  });
  onTestFinished(async () => {
    dev.process.kill();
    await dev.ended;
  });
  return dev;
}
