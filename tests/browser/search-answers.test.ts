import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ask, missedGolden, missedTypos } from './search-page.ts';
import { builtSite } from '../built-site.ts';
import { launch, openPage } from './site-in-browser.ts';

const browser = await launch();
const site = await builtSite('list');
const siteUnderSub = await builtSite('sub');

async function searchPage(query = '') {
  const opened = await openPage(browser);
  await opened.page.goto(`${site.url}search/${query}`);
  return opened;
}

const titles = (page: Page) => page.locator('.search-results > li > a');

/** Waits until so many results are drawn. */
async function drawn(page: Page, count: number) {
  await page.waitForFunction(
    (results) => document.querySelectorAll('.search-results > li').length === results,
    count,
  );
}

test('every golden query has its essay first', async () => {
  const { page, faults } = await searchPage();
  expect(await missedGolden(page, '/')).toEqual([]);
  expect(faults).toEqual([]);
});

test('and under /sub/', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${siteUnderSub.url}search/`);
  expect(await missedGolden(page, '/sub/')).toEqual([]);
});

test('at least 95 of 100 words with one wrong letter find what the right word finds', async () => {
  const { page } = await searchPage();
  expect((await missedTypos(page, site.dist, 200)).length).toBeLessThanOrEqual(10);
});

test('a reader who goes to the field first and types later is answered', async () => {
  const { page, faults } = await searchPage();
  await page.getByRole('searchbox').focus();
  // The search stands before there is anything to look for.
  await page.locator('.search-box').waitFor();
  expect((await ask(page, 'oilskin')).results).toEqual(['/articles/paper-map/']);
  expect(faults).toEqual([]);
});

describe('a misspelt word', () => {
  test('is corrected, which the answer says', async () => {
    const { page } = await searchPage();
    const { results, status } = await ask(page, 'seed ledgre');
    expect(results).toEqual(['/articles/seed-ledger/']);
    expect(status).toBe('1 essay. Nothing for “ledgre”; showing “ledger”.');
  });

  test('is looked for as typed with Shift and Enter, or by the button', async () => {
    const { page } = await searchPage('?q=pendulun');
    await page.getByRole('button', { name: 'Search for "pendulun" as typed' }).waitFor();
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('Shift+Enter');
    await page.getByRole('status').filter({ hasText: 'Nothing found for “"pendulun"”.' }).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('"pendulun"');
    await page.getByRole('button', { name: 'Search without quotation marks' }).click();
    await page.getByRole('status').filter({ hasText: 'showing “pendulum”' }).waitFor();
  });

  test('shows its key beside the button', async () => {
    const { page } = await searchPage('?q=pendulun');
    const button = page.getByRole('button', { name: 'Search for "pendulun" as typed' });
    await button.getByText('Shift Enter').waitFor();
    expect(await button.getAttribute('aria-keyshortcuts')).toBe('Shift+Enter');
  });

  test('that is not finished is taken for its beginning, several at once', async () => {
    const { page } = await searchPage();
    // "sow2csv.py" and "bed-v1-4.ods" stand in the same essay, and in no vocabulary.
    expect((await ask(page, 'sow2cs bed-v1')).status).toBe('1 essay.');
  });

  test('of which the essays know nothing alike is named, and the rest is shown', async () => {
    const { page } = await searchPage();
    const { results, status } = await ask(page, 'xyzzyx oilskin');
    expect(results).toEqual(['/articles/paper-map/']);
    expect(status).toBe('1 essay. Nothing for “xyzzyx”; showing the rest.');
  });
});

test('words that no essay has together find those which have some of them', async () => {
  const { page } = await searchPage();
  // "oilskin" stands in the paper map alone, "spindrift" in the tide table alone.
  const { results, status } = await ask(page, 'oilskin spindrift');
  expect(results.toSorted()).toEqual(['/articles/paper-map/', '/articles/tide-table/']);
  expect(status).toBe('2 essays. No essay has all of these words; these have some.');
});

test('quotation marks hold words together, anywhere in the query', async () => {
  const { page } = await searchPage();
  expect((await ask(page, 'what a morning')).results.length).toBeGreaterThan(1);
  const { results } = await ask(page, 'Quist "what a morning"');
  expect(results).toEqual(['/articles/tide-table/']);
  expect((await ask(page, '"morning a what"')).status).toMatch(/^Nothing found/);
});

test('topics and authors that the words begin to name are offered as pages', async () => {
  const { page } = await searchPage('?q=outd');
  expect(await page.getByRole('link', { name: 'Topic: Outdoors' }).getAttribute('href')).toBe(
    '/topics/outdoors/',
  );
  await ask(page, 'barr');
  expect(await page.getByRole('link', { name: 'Author: Ines Barrow' }).getAttribute('href')).toBe(
    '/authors/ines-barrow/',
  );
});

describe('filters', () => {
  const topic = (page: Page) => page.getByRole('combobox', { name: 'Narrow by topic' });
  const author = (page: Page) => page.getByRole('combobox', { name: 'Narrow by author' });
  const length = (page: Page) => page.getByRole('combobox', { name: 'Narrow by length' });

  test('narrow without a query, newest first, and say how many each would leave', async () => {
    const { page, faults } = await searchPage();
    expect(await topic(page).innerText()).toContain('Outdoors (3)');
    await topic(page).selectOption('Outdoors');
    await page.waitForURL(`${site.url}search/?topic=Outdoors`);
    await drawn(page, 3);
    // Added on 21, 20 and 16 November.
    expect(await titles(page).allInnerTexts()).toEqual([
      'Fold, turn, unfold: a paper map in the rain',
      'Reading a tide table: 530 centimetres before breakfast',
      'A week of walking to work',
    ]);
    expect(await author(page).locator('option:not([hidden])').allInnerTexts()).toEqual([
      'Any author',
      'Edda Quist (1)',
      'Maren Holt (2)',
      'Tomas Vane (1)',
    ]);
    expect(faults).toEqual([]);
  });

  test('and the query are the address: shared, reloaded, back and forward give the same list', async () => {
    const { page } = await searchPage('?q=walking&topic=Outdoors&length=under-5');
    // The map and the tide table take a minute or two to read, the diary of a walker five.
    await drawn(page, 2);
    expect(await length(page).inputValue()).toBe('under-5');
    await length(page).selectOption('');
    await page.waitForURL(`${site.url}search/?q=walking&topic=Outdoors`);
    await drawn(page, 3);
    await page.goBack();
    await page.waitForURL(/length=under-5/);
    await drawn(page, 2);
    expect(await titles(page).allInnerTexts()).not.toContain('A week of walking to work');
    await page.goForward();
    await drawn(page, 3);
    await page.reload();
    await drawn(page, 3);
    expect(await topic(page).inputValue()).toBe('Outdoors');
  });

  test('of an address that no essay has narrow nothing', async () => {
    const { page } = await searchPage('?q=oilskin&topic=Nonsense');
    await drawn(page, 1);
    await page.waitForURL(`${site.url}search/?q=oilskin`);
    expect(await topic(page).inputValue()).toBe('');
  });

  test('offer all essays again when the field is empty', async () => {
    const { page } = await searchPage('?q=oilskin');
    await drawn(page, 1);
    await ask(page, '');
    await page.waitForFunction(
      () => document.querySelectorAll('[name=topic] option:not([hidden])').length === 8,
    );
  });

  test('that leave nothing are taken back with one button', async () => {
    const { page } = await searchPage('?q=oilskin&author=Ines+Barrow');
    await page
      .getByRole('status')
      .filter({ hasText: 'Found 1, but none with these filters.' })
      .waitFor();
    await page.getByRole('button', { name: 'Search all essays' }).click();
    await page.waitForURL(`${site.url}search/?q=oilskin`);
    expect(await titles(page).count()).toBe(1);
  });
});

test('Enter on the search page puts the keyboard of a screen away', async () => {
  const { page } = await searchPage();
  await page.getByRole('searchbox').fill('oilskin');
  await drawn(page, 1);
  await page.getByRole('searchbox').press('Enter');
  expect(await page.getByRole('searchbox').evaluate((field) => field.matches(':focus'))).toBe(
    false,
  );
  expect(page.url()).toBe(`${site.url}search/?q=oilskin`);
});

test('the dialog hands its query over to the page with the filters', async () => {
  const { page } = await openPage(browser);
  await page.goto(site.url);
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('walking');
  await page.getByRole('link', { name: 'Narrow by topic, author or length' }).click();
  await page.waitForURL(`${site.url}search/?q=walking`);
  await titles(page).first().waitFor();
  expect(await page.getByRole('searchbox').inputValue()).toBe('walking');
});

test('searches that led somewhere are kept in this browser, and can be deleted', async () => {
  const { page } = await openPage(browser);
  for (const word of ['oilskin', 'spindrift']) {
    await page.goto(site.url);
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill(word);
    await page.getByRole('status').filter({ hasText: '1 essay.' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/articles/);
  }
  await page.keyboard.press('/');
  const recent = page.getByRole('dialog').getByRole('list').first();
  await recent.waitFor();
  expect(await recent.getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringContaining('spindrift'),
    expect.stringContaining('oilskin'),
  ]);
  await page.getByRole('button', { name: 'Delete “spindrift”' }).click();
  await page.getByRole('button', { name: 'oilskin', exact: true }).click();
  await page.getByRole('status').filter({ hasText: '1 essay.' }).waitFor();
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: 'Delete all' }).click();
  expect(await page.evaluate(() => localStorage.getItem('kept:/:search'))).toBeNull();
  expect(await page.getByRole('heading', { name: 'Recent searches' }).count()).toBe(0);
});
