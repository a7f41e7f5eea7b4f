import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { writeClearingWorker, writeWorker } from '../../src/offline/write-worker.ts';
import { serveStatically } from '../bench/static-host.ts';
import { workspace } from '../build-site.ts';
import { builtSite } from '../built-site.ts';
import { listed } from '../site/pages.ts';
import { launch, openPage } from './site-in-browser.ts';

const browser = await launch();
const { dist } = await builtSite('list');

/** A copy of the built site of its own, served; and a page in the browser. */
async function served() {
  const folder = mkdtempSync(join(workspace(), 'offline-'));
  cpSync(dist, folder, { recursive: true });
  const host = await serveStatically(folder, false);
  onTestFinished(async () => {
    await host.stop();
    rmSync(folder, { recursive: true });
  });
  const { page } = await openPage(browser);
  return { host, folder, page, url: host.url };
}

const controls = (page: Page) => page.locator('offline-controls');

async function toControls(page: Page, url: string) {
  await page.goto(`${url}help/`);
  await controls(page).scrollIntoViewIfNeeded();
  await controls(page).locator('[data-part=size]').getByText('about').waitFor();
}

async function keepAll(page: Page, url: string) {
  await toControls(page, url);
  await controls(page).locator('input').check();
  await controls(page).getByText('All essays are on this device').waitFor();
}

/** What the browser holds of the site beside its own cache: names of caches, and scopes of workers. */
const left = (page: Page) =>
  page.evaluate(async () => [
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ]);

/** Whether some words are in a page that is kept. */
const isKept = (page: Page, words: string) =>
  page.evaluate(async (looked) => {
    const cache = await caches.open('offline:/');
    const answers = await Promise.all((await cache.keys()).map((key) => cache.match(key)));
    const texts = await Promise.all(answers.map((answer) => answer?.text() ?? ''));
    return texts.some((text) => text.includes(looked));
  }, words);

/** Builds the site again, with other words in an essay. */
async function rebuild(folder: string, id: string, words: string) {
  const file = join(folder, 'articles', id, 'index.html');
  const html = readFileSync(file, 'utf8');
  writeFileSync(file, html.replace(/<div class="prose"[^>]*>/, `$&<p>${words}</p>`));
  await writeWorker(folder, '/');
}

test('who switches it on, told before how much it is, opens every essay and searches in flight mode', async () => {
  const { page, url } = await served();
  await toControls(page, url);
  expect(await left(page)).toEqual([]);
  expect(await controls(page).locator('[data-part=size]').textContent()).toMatch(/\d MB/);
  await keepAll(page, url);
  await page.context().setOffline(true);
  for (const id of listed) {
    await page.goto(`${url}articles/${id}/`);
    expect(await page.locator('.prose').innerText()).not.toBe('');
    const broken = await page.locator('.prose img').evaluateAll((pictures: HTMLImageElement[]) =>
      Promise.all(
        pictures.map((picture) => {
          picture.loading = 'eager';
          return picture.decode().then(
            () => '',
            () => picture.currentSrc,
          );
        }),
      ),
    );
    expect(broken.filter(Boolean), id).toEqual([]);
  }
  await page.goto(`${url}search/?q=ledger`);
  await page.locator('.search-results a').first().click();
  await page.waitForURL(/articles/);
});

test('a new build is shown at the next visit, and kept for the one without a network', async () => {
  const { host, folder, page, url } = await served();
  await keepAll(page, url);
  const essay = `${url}articles/seed-ledger/`;
  await page.goto(essay);
  await rebuild(folder, 'seed-ledger', 'Words of a new build.');
  host.forget();
  await page.goto(essay);
  await page.getByText('Words of a new build.').waitFor();
  await expect.poll(() => isKept(page, 'Words of a new build.')).toBe(true);
  await page.context().setOffline(true);
  await expect
    .poll(async () => {
      await page.goto(essay);
      return page.getByText('Words of a new build.').count();
    })
    .toBe(1);
});

test('switched off, nothing of it is left, and neither after everything is erased', async () => {
  const { page, url } = await served();
  await keepAll(page, url);
  expect(await left(page)).toEqual(['offline:/', url]);
  await controls(page).locator('input').uncheck();
  await controls(page).getByText('Nothing is kept').waitFor();
  expect(await left(page)).toEqual([]);
  await keepAll(page, url);
  await page.locator('memory-controls [data-does=erase]').click();
  await expect.poll(() => controls(page).locator('input').isChecked()).toBe(false);
  expect(await left(page)).toEqual([]);
});

test('where not all can be fetched, the reader is told, and nothing is kept', async () => {
  const { folder, page, url } = await served();
  rmSync(join(folder, 'articles/seed-ledger/index.html'));
  await toControls(page, url);
  await controls(page).locator('input').check();
  await controls(page).getByText('Not everything could be fetched').waitFor();
  expect(await controls(page).locator('input').isChecked()).toBe(false);
  expect(await left(page)).toEqual([]);
});

test('where the list has it no more, it is cleared away at the next visit', async () => {
  const { host, folder, page, url } = await served();
  await keepAll(page, url);
  await writeClearingWorker(folder, '/');
  host.forget();
  await page.goto(url);
  await expect.poll(() => left(page)).toEqual([]);
});
