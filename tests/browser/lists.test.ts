import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { launch, openPage } from './site-in-browser.ts';

const browser = await launch();
const site = await builtSite('list');

/** A page on which some essays were read before. */
async function openedAfterReading(ids: readonly string[]) {
  const { page, faults } = await openPage(browser);
  const readings = Object.fromEntries(
    ids.map((id) => [id, { state: 'read', title: id, lists: [], at: '2026-11-27T10:00:00Z' }]),
  );
  await page.addInitScript((text) => {
    localStorage.setItem('kept:/:readings', text);
  }, JSON.stringify(readings));
  return { page, faults };
}

const titles = (page: Page) => page.locator('.line:visible .title');

test('a list is narrowed to what is unread, by an address that other pages of it keep', async () => {
  const { page, faults } = await openedAfterReading(['seed-ledger', 'loaf-a-week']);
  await page.goto(`${site.url}essays/2026/`);
  await page.getByRole('link', { name: 'Unread only' }).click();
  await expect.poll(() => titles(page).count()).toBe(6);
  expect(new URL(page.url()).hash).toBe('#unread');
  await page.getByRole('link', { name: 'Read ones too' }).click();
  await expect.poll(() => titles(page).count()).toBe(8);

  // By its address alone: nothing moves when it is known what is read.
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        document.documentElement.dataset.shift = JSON.stringify(entry);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${site.url}essays/a/#unread`);
  await expect.poll(() => titles(page).allInnerTexts()).toEqual(['A week of walking to work']);
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => document.documentElement.dataset.shift)).toBeUndefined();
  await page.locator('.narrow').getByRole('link', { name: 'R', exact: true }).click();
  await page.waitForURL(`${site.url}essays/r/#unread`);
  expect(faults).toEqual([]);
});

test('where everything is read, the list says so', async () => {
  const { page } = await openedAfterReading(['tide-table']);
  await page.goto(`${site.url}essays/r/#unread`);
  await page.getByText('You have read everything on this page.').waitFor();
  expect(await titles(page).count()).toBe(0);
});

test('who has kept nothing has everything unread, and is offered no narrowing', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${site.url}essays/2026/#unread`);
  await expect.poll(() => titles(page).count()).toBe(8);
  await page.goto(`${site.url}essays/a/`);
  expect(await page.getByRole('link', { name: 'Unread only' }).count()).toBe(0);
});

test('a mistyped address gets a guess at what was meant, and a search for its words', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${site.url}articles/seed-legder/`);
  const guess = page.getByText('Did you mean').getByRole('link');
  await expect.poll(() => guess.innerText()).toBe('A seed ledger in plain text');
  expect(await page.getByRole('searchbox', { name: 'Search for what' }).inputValue()).toBe(
    'seed legder',
  );
  await guess.click();
  await page.getByRole('heading', { level: 1, name: 'A seed ledger in plain text' }).waitFor();
});

test('without JavaScript, lists are whole, and a page that is missing offers no search', async () => {
  const { page } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${site.url}essays/2026/#unread`);
  expect(await titles(page).count()).toBe(8);
  expect(await page.getByRole('link', { name: 'Unread only' }).isVisible()).toBe(false);
  await page.goto(`${site.url}articles/seed-legder/`);
  expect(await page.getByRole('searchbox').count()).toBe(0);
  await page.getByRole('link', { name: 'topics', exact: true }).waitFor();
});
