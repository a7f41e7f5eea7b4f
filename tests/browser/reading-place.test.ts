import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { workspace } from '../build-site.ts';
import { builtSite } from '../built-site.ts';
import { launch, openPage } from './site-in-browser.ts';

const browser = await launch();
const site = await builtSite('list');

const essay = `${site.url}articles/seed-ledger/`;
/** Its third heading. */
const third = 'Running it without a shed';

/** What the browser keeps of the essay. */
const kept = (page: Page) =>
  page.evaluate(() => {
    const all: unknown = JSON.parse(localStorage.getItem('kept:/:readings') ?? '{}');
    return all;
  });

/** Scrolls until a heading stands at the top, and waits until that is kept. */
async function readTo(page: Page, heading: string) {
  await page
    .getByRole('heading', { name: heading })
    .evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await expect
    .poll(() => kept(page))
    .toMatchObject({ 'seed-ledger': { state: 'begun', place: { heading: { text: heading } } } });
}

const bar = (page: Page) => page.getByRole('region', { name: 'Your place' });

async function opened() {
  const { page, faults } = await openPage(browser);
  await page.goto(essay);
  return { page, context: page.context(), faults };
}

/** Serves the essay with other words from now on. */
async function edit(context: BrowserContext, change: (html: string) => string) {
  await context.route(essay, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
}

test('a reader who left at the third heading is offered to go on there, and nothing scrolls by itself', async () => {
  const { page, faults } = await opened();
  await readTo(page, third);
  await page.goto(site.url);
  await page.goto(essay);
  await bar(page).getByText('Last read on').waitFor();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await bar(page)
    .getByRole('button', { name: `Continue at “${third}”` })
    .click();
  await bar(page).waitFor({ state: 'detached' });
  const top = await page
    .getByRole('heading', { name: third })
    .evaluate((heading) => heading.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(100);
  expect(faults).toEqual([]);
});

test('the place is found again after the essay was edited', async () => {
  const { page, context } = await opened();
  await readTo(page, third);
  await edit(context, (html) =>
    html
      .replaceAll(`>${third}<`, '>Limits of a file<')
      // Renamed, a heading has its earlier id within it.
      .replace(
        '<h2 id="running-it-without-a-shed">',
        '<h2 id="limits"><span id="running-it-without-a-shed"></span>',
      )
      .replace(/<div class="prose"[^>]*>/, '$&<p>A new beginning.</p>'),
  );
  await page.goto(essay);
  await bar(page).getByRole('button', { name: 'Continue at' }).click();
  await expect
    .poll(() =>
      page
        .getByRole('heading', { name: 'Limits of a file' })
        .evaluate((heading) => Math.abs(heading.getBoundingClientRect().top) < 100),
    )
    .toBe(true);
});

test('waved off, it is forgotten', async () => {
  const { page } = await opened();
  await readTo(page, third);
  await page.goto(essay);
  await bar(page).getByRole('button', { name: 'Start from the beginning' }).click();
  await bar(page).waitFor({ state: 'detached' });
  expect(await kept(page)).toEqual({});
});

test('who goes back or comes for a section is where they meant to be', async () => {
  const { page } = await opened();
  await readTo(page, third);
  // Not by the mouse, which would scroll there first.
  await page.evaluate(() => document.querySelector<HTMLElement>('a[href="/help/"]')?.click());
  await page.waitForURL(/help/);
  await page.goBack();
  await page.waitForFunction(() => scrollY > 100);
  expect(await bar(page).count()).toBe(0);
  await page.goto(`${site.url}help/`);
  const id = await page
    .goto(essay)
    .then(() => page.locator('.prose h2').first().getAttribute('id'));
  await page.goto(`${site.url}help/`);
  await page.goto(`${essay}#${id}`);
  await page.getByRole('button', { name: 'Mark as read' }).waitFor();
  expect(await bar(page).count()).toBe(0);
});

test('an essay that is read to the end of its text is read, on its card and in its topics; by hand it is unread again', async () => {
  const { page } = await opened();
  const screens = await page.evaluate(() => document.body.scrollHeight / innerHeight);
  const button = page.getByRole('button', { name: 'Mark as unread' });
  for (let at = 0; at < screens; at++) {
    const top = await page.evaluate(() => {
      scrollBy(0, innerHeight);
      return scrollY;
    });
    // At rest: what a script does then is done.
    await page.waitForFunction(
      (top) => {
        const text = localStorage.getItem('kept:/:readings') ?? '';
        const seen = Number(document.documentElement.dataset.top ?? -1);
        document.documentElement.dataset.top = String(scrollY);
        return scrollY === top && seen === scrollY && text !== '';
      },
      top,
      { polling: 300 },
    );
  }
  await button.waitFor();
  expect(await kept(page)).toMatchObject({ 'seed-ledger': { state: 'read' } });

  await page.goto(site.url);
  const card = page.locator('.card', { hasText: 'A seed ledger in plain text' });
  await card.locator('.reading-state', { hasText: 'Read' }).waitFor({ state: 'attached' });
  await page.goto(`${site.url}topics/`);
  await page.locator('li', { hasText: 'Gardens' }).getByText('1 read').waitFor();

  await page.goto(essay);
  await button.click();
  await page.getByRole('button', { name: 'Mark as read' }).waitFor();
  expect(await kept(page)).toEqual({});
});

/** Opens an essay of less than two screens, and scrolls to the end of its text. */
async function readShort(page: Page) {
  await page.goto(`${site.url}articles/ishi-to-mizu/`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page
    .locator('.prose > *')
    .last()
    .evaluate((end) => end.scrollIntoView({ block: 'end' }));
}

test('who presses the button as it changes by itself has read the essay', async () => {
  const { page } = await openPage(browser);
  await page.addInitScript(() => {
    const press = () => {
      const button = document.querySelector('reading-place button');
      if (button?.textContent !== 'Mark as unread') return;
      changes.disconnect();
      document.documentElement.dataset.pressed = '';
      document.querySelector<HTMLElement>('reading-place button')?.click();
    };
    const changes = new MutationObserver(press);
    changes.observe(document, { childList: true, characterData: true, subtree: true });
  });
  await readShort(page);
  await page.waitForFunction(() => 'pressed' in document.documentElement.dataset);
  expect(await kept(page)).toMatchObject({ 'ishi-to-mizu': { state: 'read' } });
  await page.getByRole('button', { name: 'Mark as unread' }).waitFor();
});

test('what is read is counted in topics of other scripts', async () => {
  const { page } = await openPage(browser);
  await readShort(page);
  await page.getByRole('button', { name: 'Mark as unread' }).waitFor();
  await page.goto(`${site.url}topics/`);
  await page.locator('li', { hasText: '庭' }).getByText('1 read').waitFor();
});

test('who jumps to the end has not read what is between', async () => {
  const { page } = await opened();
  await page.setViewportSize({ width: 390, height: 500 });
  await page
    .locator('.prose > *')
    .last()
    .evaluate((end) => end.scrollIntoView({ block: 'end' }));
  await expect.poll(() => kept(page)).toMatchObject({ 'seed-ledger': { state: 'begun' } });
});

test('what is begun stands on the shelf of the home page, in both of two tabs', async () => {
  const { page, context } = await opened();
  const other = await context.newPage();
  await other.goto(site.url);
  await readTo(page, third);
  await other.getByRole('heading', { name: 'Continue reading' }).waitFor();
  await other.locator('continue-shelf').getByRole('link', { name: 'A seed ledger' }).click();
  await bar(other).waitFor();
});

test('what is kept is saved as a file, erased, and the same after the file was brought in', async () => {
  const { page } = await opened();
  await readTo(page, third);
  const before = await kept(page);
  await page.goto(`${site.url}help/`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const path = join(workspace(), 'kept.json');
  await (await download).saveAs(path);
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByText('Everything is erased.').waitFor();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  const file = page.locator('input[type=file]');
  await file.setInputFiles(path);
  await page.getByText('The file was taken in').waitFor();
  expect(await kept(page)).toEqual(before);
  await file.setInputFiles(path);
  expect(await kept(page)).toEqual(before);

  const stranger = `${path}-not-ours.json`;
  await writeFile(stranger, '{"kept": {"readings": 7}}');
  await file.setInputFiles(stranger);
  await page.getByText('Nothing was changed.').waitFor();
  expect(await kept(page)).toEqual(before);
});

test('switched off, nothing is kept', async () => {
  const { page } = await opened();
  await readTo(page, third);
  await page.goto(`${site.url}help/`);
  await page.getByRole('checkbox', { name: 'Keep these things' }).uncheck();
  await page.getByText('keeps nothing now').waitFor();
  expect(await kept(page)).toEqual({});
  await page.goto(essay);
  // What keeps a place comes with the first scrolling, and goes where there is nothing to keep.
  await page.mouse.wheel(0, 300);
  await page.locator('reading-place').waitFor({ state: 'detached' });
});

test.each([
  ['no JSON', '{"seed-'],
  ['something else', '[7, null]'],
])('storage that holds %s costs nothing but itself', async (_what, text) => {
  const { page, faults } = await opened();
  await page.evaluate((text) => localStorage.setItem('kept:/:readings', text), text);
  await page.goto(essay);
  await readTo(page, third);
  expect(faults).toEqual([]);
});

test('where storage is forbidden, the essay is whole and says nothing of it', async () => {
  const { page, faults } = await openPage(browser);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await page.goto(essay);
  // What keeps a place comes with the first scrolling, and goes where there is nothing to keep.
  await page.mouse.wheel(0, 300);
  await page.locator('reading-place').waitFor({ state: 'detached' });
  expect(faults).toEqual([]);
});
