import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, inject, onTestFinished } from 'vitest';

/** The browser that all tests share; what a test file opened in it is closed when its tests are done. */
export async function launch(): Promise<Browser> {
  const browser = await chromium.connect(inject('browser'));
  afterAll(() => browser.close());
  return browser;
}

/** How long a page waits for what a test expects, in milliseconds: only what never comes takes so long. */
const patience = 120_000;

/**
 * A page of its own for a test, and what went wrong on it.
 *
 * @param until when it is closed: `afterAll` for a page that all tests of a file go through, as a
 *   browser takes longer to open one than to go to another address
 */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
  until: (close: () => Promise<void>) => void = onTestFinished,
): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(patience);
  until(() => context.close());
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  return { page, faults };
}
