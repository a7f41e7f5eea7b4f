import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser/find-browser.ts';
import { printBudgets } from './budgets.ts';
import { workspace } from './build-site.ts';
import { serveSites } from './sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the sites are that tests read: see `builtSite()`. */
    sites: string;
    /** Where the browser listens that all tests share. */
    browser: string;
  }
}

/** Starts what the tests share: the sites that they read and the browser that they drive. */
export default async function setup({ vitest, provide }: TestProject) {
  const names = vitest.projects.map(({ name }) => name);
  if (names.every((name) => name === 'unit' || name === 'check')) return undefined;
  // Named here, before the workers start, so that they build into the same folder.
  workspace();
  const sites = await serveSites();
  provide('sites', sites.address);
  // The first one that tests ask for, and the one that takes longest.
  sites.start('list');
  if (names.includes('thousand')) sites.start('thousand');
  const browser = names.some((name) => ['browser', 'thousand', 'hosts'].includes(name))
    ? await chromium.launchServer({
        executablePath: await findBrowser(),
        args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
      })
    : undefined;
  provide('browser', browser?.wsEndpoint() ?? '');
  return async () => {
    await browser?.close();
    await sites.stop();
    printBudgets();
    // A build that is broken off writes on for a moment.
    await rm(workspace(), { recursive: true, force: true, maxRetries: 20 });
  };
}
