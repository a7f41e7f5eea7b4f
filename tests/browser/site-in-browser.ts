import { preview } from 'astro';
import { dirname } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, inject, onTestFinished } from 'vitest';

/** A built site, served on a free port of this machine. */
export interface Served {
  /** Its address, with the base path and a slash at the end. */
  url: string;
  stop: () => Promise<void>;
}

/**
 * Serves a built site as `npm start` does.
 *
 * @param dist folder of the built site
 * @param base base path it was built for
 */
export async function serve(dist: string, base = '/'): Promise<Served> {
  const server = await preview({
    root: dirname(dist),
    base,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0 },
  });
  return { url: `http://127.0.0.1:${server.port}${base}`, stop: () => server.stop() };
}

/** The browser of a test file; closed when its tests are done. */
export async function launch(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: inject('browser'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  afterAll(() => browser.close());
  return browser;
}

/** A page of its own for a test, and what went wrong on it. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  return { page, faults };
}
