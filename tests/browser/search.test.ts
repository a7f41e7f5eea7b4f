import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { dialogOf, field, results, says } from './search-dialog.ts';
import { launch, openPage } from './site-in-browser.ts';

const browser = await launch();
const site = await builtSite('list');
const siteUnderSub = await builtSite('sub');

async function isFocused(page: Page, name: string | RegExp) {
  await page.locator(':focus', { hasText: name }).waitFor();
}

describe.each([
  { name: 'at the root', url: site.url },
  { name: 'under /sub/', url: siteUnderSub.url },
])('search $name', ({ url }) => {
  test('finds a half-remembered passage and opens the section it stands in', async () => {
    const { page, faults } = await openPage(browser);
    await page.goto(url);
    await page.getByRole('button', { name: 'Search' }).click();
    await field(page).fill('oilskin');
    await says(page, '1 essay');
    const [first] = await results(page).all();
    expect(await first?.innerText()).toContain('Fold, turn, unfold: a paper map in the rain');
    expect(await first?.innerText()).toContain('Maren Holt');
    expect(await first?.locator('mark').allInnerTexts()).toContain('oilskin');
    await dialogOf(page).getByRole('link', { name: 'Fold: what to hide' }).click();
    await page.waitForURL(`${url}articles/paper-map/#fold-what-to-hide`);
    expect(faults).toEqual([]);
  });
});

test.each(['/', 'Control+k', 'Meta+k'])(
  '%s opens it from any page, Escape gives the focus back',
  async (key) => {
    const { page } = await openPage(browser);
    await page.goto(`${site.url}articles/tower-clock/`);
    await page.getByRole('link', { name: 'Topics' }).focus();
    await page.keyboard.press(key);
    await dialogOf(page).waitFor();
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await dialogOf(page).waitFor({ state: 'hidden' });
    await isFocused(page, 'Topics');
  },
);

test('the keyboard alone walks through the results and opens one', async () => {
  const { page } = await openPage(browser);
  await page.goto(site.url);
  await page.keyboard.press('/');
  await field(page).waitFor();
  await page.keyboard.type('seed ledger');
  await says(page, 'essay');
  await page.keyboard.press('ArrowDown');
  await isFocused(page, 'A seed ledger in plain text');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await isFocused(page, 'A seed ledger in plain text');
  await page.keyboard.press('ArrowUp');
  expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${site.url}articles/seed-ledger/`);
});

test('Enter in the field opens the first result', async () => {
  const { page } = await openPage(browser);
  await page.goto(site.url);
  await page.keyboard.press('/');
  await field(page).fill('spindrift');
  await says(page, '1 essay');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/articles\/tide-table\//);
});

test('a result on the same page closes the dialog and goes there', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${site.url}articles/tide-table/`);
  await page.keyboard.press('/');
  await field(page).fill('Lindqvist');
  await dialogOf(page).getByRole('link', { name: 'A pole without numbers' }).click();
  await dialogOf(page).waitFor({ state: 'hidden' });
  await page.waitForURL(/#a-pole-without-numbers$/);
});

test('says so when there is no query, nothing found, and when the index is missing', async () => {
  const { page } = await openPage(browser);
  await page.goto(site.url);
  await page.keyboard.press('/');
  await says(page, 'Type a word, a name or half a sentence.');
  await field(page).fill('xyzzyx');
  await says(page, 'Nothing found for “xyzzyx”.');
  expect(await dialogOf(page).getByRole('link', { name: 'topics' }).getAttribute('href')).toBe(
    '/topics/',
  );
  await field(page).fill('');
  await says(page, 'Type a word, a name or half a sentence.');

  const { page: broken } = await openPage(browser);
  await broken.route('**/pagefind/**', (route) => route.abort());
  await broken.goto(site.url);
  await broken.keyboard.press('/');
  await field(broken).fill('walking');
  await says(broken, 'The search could not be loaded.');
  expect(await dialogOf(broken).getByRole('link', { name: 'authors' }).getAttribute('href')).toBe(
    '/authors/',
  );
});

test('a query is text, whatever stands in it', async () => {
  const { page, faults } = await openPage(browser);
  await page.goto(site.url);
  await page.keyboard.press('/');
  await field(page).fill('<img src=x onerror=alert(1)>');
  await dialogOf(page).getByRole('status').filter({ hasNotText: 'Type a word' }).waitFor();
  expect(await dialogOf(page).locator('img').count()).toBe(0);
  await field(page).fill('x'.repeat(10_000));
  await says(page, 'Nothing found');
  expect(faults).toEqual([]);
});

test('on the search page the keys lead to its own field', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${site.url}search/?q=oilskin`);
  await page.getByRole('link', { name: 'Fold: what to hide' }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('Mercator');
  await page.waitForURL(`${site.url}search/?q=Mercator`);
  expect(await page.getByRole('dialog').count()).toBe(0);
});

test('nothing of the search is fetched before somebody turns to it', async () => {
  const { page } = await openPage(browser);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(site.url, { waitUntil: 'networkidle' });
  expect(fetched.filter((path) => path.includes('pagefind'))).toEqual([]);
  // What opens it, and what looks whether the reader has kept something, with what both import.
  expect(
    fetched
      .filter((path) => path.endsWith('.js'))
      .map((path) => /\/([\w-]+)[^/]*$/.exec(path)?.[1])
      .sort(),
  ).toEqual(['Page', 'SearchOpener', 'preload-helper', 'shortcut']);
});

describe('the search page', () => {
  test('is the same search with an address to share', async () => {
    const { page, faults } = await openPage(browser);
    await page.goto(`${site.url}search/?q=sourdough`);
    await page.getByRole('link', { name: 'A loaf a week: what fifty-two loaves taught' }).waitFor();
    expect(await page.getByRole('heading', { name: 'By topic' }).isVisible()).toBe(false);
    await page.getByRole('searchbox').fill('Mercator');
    await page.getByRole('link', { name: 'Fold, turn, unfold: a paper map in the rain' }).waitFor();
    await page.waitForURL(`${site.url}search/?q=Mercator`);
    await page.getByRole('searchbox').fill('');
    await page.getByRole('heading', { name: 'By topic' }).waitFor();
    await page.waitForURL(`${site.url}search/`);
    expect(faults).toEqual([]);
  });

  test('a result list is still there after going back', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${site.url}search/`);
    await page.getByRole('searchbox').fill('Mercator');
    await page.getByRole('link', { name: 'Fold, turn, unfold: a paper map in the rain' }).click();
    await page.waitForURL(/paper-map/);
    await page.goBack();
    await page.getByRole('link', { name: 'Fold, turn, unfold: a paper map in the rain' }).waitFor();
  });

  test('offers topics and authors without JavaScript', async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(site.url);
    await page.getByRole('link', { name: 'Search' }).first().click();
    await page.waitForURL(`${site.url}search/`);
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);
    expect(await page.getByText('Searching needs JavaScript').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Outdoors' }).click();
    await page.getByRole('heading', { name: 'More on Outdoors', level: 1 }).waitFor();
  });
});
