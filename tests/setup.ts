import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './browser/find-browser.ts';
import { buildSite, workspace } from './build-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the site as it is built for the root of a host. */
    dist: string;
    /** Folder of the site as it is built for `/sub/`. */
    distUnderSub: string;
    /** The program that runs the browser tests. */
    browser: string;
  }
}

/** Builds what the tests read and finds the browser that they drive, once for all of them. */
export default async function setup({ vitest, provide }: TestProject) {
  const names = vitest.projects.map(({ name }) => name);
  if (names.every((name) => name === 'unit' || name === 'check')) return undefined;
  // Named here, before the workers start, so that they build into the same folder.
  workspace();
  if (names.includes('browser')) provide('browser', await findBrowser());
  const [root, sub] = await Promise.all([buildSite(), buildSite({ base: '/sub/' })]);
  for (const { code, output } of [root, sub]) {
    if (code !== 0) throw new Error(`The site does not build:\n${output}`);
  }
  provide('dist', root.dist);
  provide('distUnderSub', sub.dist);
  return () => rm(workspace(), { recursive: true, force: true });
}
