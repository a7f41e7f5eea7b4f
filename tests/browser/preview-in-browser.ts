import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, expect, onTestFinished } from 'vitest';
import { filesBelow, folder } from '../../src/essay/files.ts';
import { copySite, essay, listFolder, type Running, writeEssays } from '../build-site.ts';
import { livePreview } from '../live-preview.ts';
import { openPage } from './site-in-browser.ts';

type Essays = Record<string, string | Uint8Array>;

/** A live preview at work, with a page of it. */
interface Preview {
  /** Folder of the copy of the site. */
  root: string;
  dev: Running;
  /** Address of the home page. */
  url: string;
  /** Shows the home page. */
  page: Page;
  /** What the preview has printed since the test began. */
  said: () => string;
}

/**
 * One live preview for all tests of a file, started by the first with its essays.
 *
 * @returns takes the essays of a test, by names and titles that no other test has, as the preview
 *   may not have forgotten those yet, and a title that the home page lists once it has taken them
 *   in. They go when the test is over
 */
export function sharedPreview(
  browser: Browser,
): (essays: Essays, listed: string) => Promise<Preview> {
  let started: Promise<Pick<Preview, 'root' | 'dev' | 'url'>> | undefined;
  const stops: (() => Promise<void>)[] = [];
  afterAll(() => Promise.all(stops.map((stop) => stop())));

  const start = async (essays: Essays) => {
    const root = await copySite({ essays });
    const dev = livePreview(root, (stop) => stops.push(stop));
    const address = () => /http:\/\/127\.0\.0\.1:\d+\//.exec(dev.output())?.[0];
    await expect.poll(address).toBeDefined();
    return { root, dev, url: address() ?? '' };
  };

  return async (essays, listed) => {
    const isFirst = started === undefined;
    started ??= start(essays);
    const { root, dev, url } = await started;
    const from = isFirst ? 0 : dev.output().length;
    onTestFinished(async () => {
      const own = new Set(filesBelow(listFolder));
      const others = filesBelow(join(root, folder)).filter((name) => !own.has(name));
      for (const name of others) await rm(join(root, folder, name));
    });
    if (!isFirst) await writeEssays(root, essays);
    await isListed({ root, url }, listed);
    const page = await newPage(browser, url);
    return { root, dev, url, page, said: () => dev.output().slice(from) };
  };
}

/** Another page: the preview reloads one that is open when something changes; a new one stays. */
export async function newPage(browser: Browser, address: string): Promise<Page> {
  const { page } = await openPage(browser);
  await page.goto(address, { waitUntil: 'commit' });
  return page;
}

/** Goes on in the same tab, again where the preview reloads the page that is left at that moment, which breaks it off. */
export const visit = (page: Page, address: string) =>
  expect
    .poll(() => page.goto(address, { waitUntil: 'commit' }).catch(() => undefined))
    .toBeDefined();

/** Waits until the words stand over the page. */
export async function overlaySays(page: Page, ...words: string[]) {
  const overlay = page.locator('essay-findings');
  for (const word of words) await overlay.getByText(word).first().waitFor();
  expect(await page.locator('vite-error-overlay').count()).toBe(0);
}

/**
 * Waits until a page of the preview holds some HTML. A page that is asked for while Astro takes a change
 * in may hold on to the list of before until something else changes: every few times, something does.
 */
export async function shows(
  { root, url }: Pick<Preview, 'root' | 'url'>,
  path: string,
  html: string,
) {
  let asked = 0;
  const ask = async () => {
    asked++;
    if (asked % 8 === 0) {
      const text = essay({ title: 'A change', added: '2020-01-01' }, `Asked ${asked} times.`);
      await writeEssays(root, { 'a-change.mdx': text });
    }
    return (await fetch(url + path)).text();
  };
  // Not asked too often: the preview makes the page each time.
  await expect.poll(ask, { interval: 500 }).toContain(html);
}

/** Waits until the home page lists a title. */
export const isListed = (preview: Pick<Preview, 'root' | 'url'>, title: string) =>
  shows(preview, '', `>${title}<`);

/** Waits until nothing stands over the page. */
export const isClear = (page: Page) =>
  page.locator('essay-findings').waitFor({ state: 'detached' });
