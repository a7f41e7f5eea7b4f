import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { sent } from '../sent.ts';
import { ask, lastInView, missedGolden, missedTypos } from './search-page.ts';
import { launch, openPage } from './site-in-browser.ts';

const browser = await launch();
const site = await builtSite('thousand');
const { dist } = site;

async function searchPage() {
  const opened = await openPage(browser);
  await opened.page.goto(`${site.url}search/`);
  return opened;
}

test('every golden query has its essay first', async () => {
  const { page, faults } = await searchPage();
  expect(await missedGolden(page, '/')).toEqual([]);
  expect(faults).toEqual([]);
});

test('at least 95 of 100 words with one wrong letter find what the right word finds', async () => {
  const { page } = await searchPage();
  expect((await missedTypos(page, dist, 200)).length).toBeLessThanOrEqual(10);
});

test('the vocabulary weighs at most 40 kB', () => {
  expect(sent(readFileSync(join(dist, 'pagefind/vocabulary.txt')))).toBeLessThanOrEqual(40_000);
});

test('more results are fetched as they come near', async () => {
  const { page } = await searchPage();
  const { results, status } = await ask(page, 'meeting');
  const [total = 0] = status.split(' ').map(Number);
  expect(total).toBeGreaterThan(100);
  expect(results.length).toBeLessThan(20);
  const items = page.locator('.search-results > li');
  await items.last().scrollIntoViewIfNeeded();
  await items.nth(results.length).waitFor();
});

test('back from the 41st result it is there and where it was, without the page that was left', async () => {
  const { page } = await openPage(browser, { viewport: { width: 390, height: 700 } });
  await page.goto(`${site.url}search/?q=meeting`);
  const links = page.locator('.search-results > li > a');
  const at41 = links.nth(40);
  await links.first().waitFor();
  await expect
    .poll(async () => {
      await links.last().scrollIntoViewIfNeeded();
      return at41.isVisible();
    })
    .toBe(true);
  await at41.scrollIntoViewIfNeeded();
  const title = await at41.innerText();
  await page.evaluate(() => {
    // The browser does not keep a page that still listens for this.
    addEventListener('unload', () => undefined);
    addEventListener('pagehide', () => sessionStorage.setItem('left-at', String(scrollY)));
  });
  const { title: lastTitle, top } = await lastInView(page);
  await at41.click();
  await page.waitForURL(/articles/);
  const left = await page.evaluate(() => Number(sessionStorage.getItem('left-at')));
  expect(left).toBeGreaterThan(4000);
  await page.goBack();
  await at41.waitFor();
  expect(
    await page.evaluate(() => performance.getEntriesByType('navigation')[0]?.toJSON().type),
  ).toBe('back_forward');
  await expect
    .poll(() => lastInView(page))
    .toEqual({ title: lastTitle, top: expect.closeTo(top, 0) });
  expect(await at41.innerText()).toBe(title);
  expect(await at41.evaluate((link) => link.getBoundingClientRect().top)).toBeGreaterThan(0);
});
