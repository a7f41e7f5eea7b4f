import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { ask, missedGolden, missedTypos } from './search-page.ts';
import { launch, openPage, serve } from './site-in-browser.ts';

const browser = await launch();
const site = await serve(inject('dist'));
const siteUnderSub = await serve(inject('distUnderSub'), '/sub/');
afterAll(() => Promise.all([site.stop(), siteUnderSub.stop()]));

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
}, 120_000);

test('and under /sub/', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${siteUnderSub.url}search/`);
  expect(await missedGolden(page, '/sub/')).toEqual([]);
}, 120_000);

test('at least 95 of 100 words with one wrong letter find what the right word finds', async () => {
  const { page } = await searchPage();
  expect((await missedTypos(page, inject('dist'), 200)).length).toBeLessThanOrEqual(10);
}, 120_000);

describe('a misspelt word', () => {
  test('is corrected, which the answer says', async () => {
    const { page } = await searchPage();
    const { results, status } = await ask(page, 'stabel diffusion');
    expect(results).toEqual(['/articles/stable-diffusion/']);
    expect(status).toBe('1 essay. Nothing for “stabel”; showing “stable”.');
  });

  test('is looked for as typed with Shift and Enter, or by the button', async () => {
    const { page } = await searchPage('?q=bezoz');
    await page.getByRole('button', { name: 'Search for "bezoz" as typed' }).waitFor();
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('Shift+Enter');
    await page.getByRole('status').filter({ hasText: 'Nothing found for “"bezoz"”.' }).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('"bezoz"');
    await page.getByRole('button', { name: 'Search without quotation marks' }).click();
    await page.getByRole('status').filter({ hasText: 'showing “bezos”' }).waitFor();
  });

  test('shows its key beside the button', async () => {
    const { page } = await searchPage('?q=bezoz');
    const button = page.getByRole('button', { name: 'Search for "bezoz" as typed' });
    await button.getByText('Shift Enter').waitFor();
    expect(await button.getAttribute('aria-keyshortcuts')).toBe('Shift+Enter');
  });

  test('that is not finished is taken for its beginning, several at once', async () => {
    const { page } = await searchPage();
    // "txt2img.py" and "sd-v1-4.ckpt" stand in the same essay, and in no vocabulary.
    expect((await ask(page, 'txt2im sd-v1')).status).toBe('1 essay.');
  });

  test('of which the essays know nothing alike is named, and the rest is shown', async () => {
    const { page } = await searchPage();
    const { results, status } = await ask(page, 'xyzzyx gossip');
    expect(results).toEqual(['/articles/traffic-light-reviews/']);
    expect(status).toBe('1 essay. Nothing for “xyzzyx”; showing the rest.');
  });
});

test('words that no essay has together find those which have some of them', async () => {
  const { page } = await searchPage();
  // "gossip" stands in the traffic lights alone, "dropshipping" in the TikTok ads alone.
  const { results, status } = await ask(page, 'gossip dropshipping');
  expect(results.toSorted()).toEqual(['/articles/tiktok-ads/', '/articles/traffic-light-reviews/']);
  expect(status).toBe('2 essays. No essay has all of these words; these have some.');
});

test('quotation marks hold words together, anywhere in the query', async () => {
  const { page } = await searchPage();
  expect((await ask(page, 'people first')).results.length).toBeGreaterThan(1);
  const { results } = await ask(page, 'Adore "putting people first"');
  expect(results).toEqual(['/articles/adore-startup/']);
  expect((await ask(page, '"first people putting"')).status).toMatch(/^Nothing found/);
});

test('topics and authors that the words begin to name are offered as pages', async () => {
  const { page } = await searchPage('?q=lead');
  expect(await page.getByRole('link', { name: 'Topic: Leadership' }).getAttribute('href')).toBe(
    '/topics/leadership/',
  );
  await ask(page, 'eliu');
  expect(
    await page.getByRole('link', { name: 'Author: Dmitrii Eliuseev' }).getAttribute('href'),
  ).toBe('/authors/dmitrii-eliuseev/');
});

describe('filters', () => {
  const topic = (page: Page) => page.getByRole('combobox', { name: 'Narrow by topic' });
  const author = (page: Page) => page.getByRole('combobox', { name: 'Narrow by author' });
  const length = (page: Page) => page.getByRole('combobox', { name: 'Narrow by length' });

  test('narrow without a query, newest first, and say how many each would leave', async () => {
    const { page, faults } = await searchPage();
    expect(await topic(page).innerText()).toContain('Leadership (2)');
    await topic(page).selectOption('Leadership');
    await page.waitForURL(`${site.url}search/?topic=Leadership`);
    await drawn(page, 2);
    // Added on 21 and 17 November.
    expect(await titles(page).allInnerTexts()).toEqual([
      'Stop, keep, start: reviews by traffic light',
      'Disagree and commit: how Jeff Bezos closes a meeting',
    ]);
    expect(await author(page).locator('option:not([hidden])').allInnerTexts()).toEqual([
      'Any author',
      'Sean Bloomfield (1)',
      'Simon Ash (1)',
    ]);
    expect(faults).toEqual([]);
  });

  test('and the query are the address: shared, reloaded, back and forward give the same list', async () => {
    const { page } = await searchPage('?q=people&topic=Leadership&length=under-5');
    // Bezos's meetings take 2 minutes to read, the traffic lights 5 or more.
    await drawn(page, 1);
    expect(await length(page).inputValue()).toBe('under-5');
    await length(page).selectOption('');
    await page.waitForURL(`${site.url}search/?q=people&topic=Leadership`);
    await drawn(page, 2);
    await page.goBack();
    await page.waitForURL(/length=under-5/);
    await drawn(page, 1);
    expect(await titles(page).innerText()).toContain('Jeff Bezos');
    await page.goForward();
    await drawn(page, 2);
    await page.reload();
    await drawn(page, 2);
    expect(await topic(page).inputValue()).toBe('Leadership');
  });

  test('of an address that no essay has narrow nothing', async () => {
    const { page } = await searchPage('?q=gossip&topic=Nonsense');
    await drawn(page, 1);
    await page.waitForURL(`${site.url}search/?q=gossip`);
    expect(await topic(page).inputValue()).toBe('');
  });

  test('offer all essays again when the field is empty', async () => {
    const { page } = await searchPage('?q=gossip');
    await drawn(page, 1);
    await ask(page, '');
    await page.waitForFunction(
      () => document.querySelectorAll('[name=topic] option:not([hidden])').length === 7,
    );
  });

  test('that leave nothing are taken back with one button', async () => {
    const { page } = await searchPage('?q=gossip&author=Sean+Bloomfield');
    await page
      .getByRole('status')
      .filter({ hasText: 'Found 1, but none with these filters.' })
      .waitFor();
    await page.getByRole('button', { name: 'Search all essays' }).click();
    await page.waitForURL(`${site.url}search/?q=gossip`);
    expect(await titles(page).count()).toBe(1);
  });
});

test('Enter on the search page puts the keyboard of a screen away', async () => {
  const { page } = await searchPage();
  await page.getByRole('searchbox').fill('gossip');
  await drawn(page, 1);
  await page.getByRole('searchbox').press('Enter');
  expect(await page.getByRole('searchbox').evaluate((field) => field.matches(':focus'))).toBe(
    false,
  );
  expect(page.url()).toBe(`${site.url}search/?q=gossip`);
});

test('the dialog hands its query over to the page with the filters', async () => {
  const { page } = await openPage(browser);
  await page.goto(site.url);
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('people');
  await page.getByRole('link', { name: 'Narrow by topic, author or length' }).click();
  await page.waitForURL(`${site.url}search/?q=people`);
  await titles(page).first().waitFor();
  expect(await page.getByRole('searchbox').inputValue()).toBe('people');
});

test('searches that led somewhere are kept in this browser, and can be deleted', async () => {
  const { page } = await openPage(browser);
  for (const word of ['gossip', 'dropshipping']) {
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
    expect.stringContaining('dropshipping'),
    expect.stringContaining('gossip'),
  ]);
  await page.getByRole('button', { name: 'Delete “dropshipping”' }).click();
  await page.getByRole('button', { name: 'gossip', exact: true }).click();
  await page.getByRole('status').filter({ hasText: '1 essay.' }).waitFor();
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: 'Delete all' }).click();
  expect(await page.evaluate(() => localStorage.getItem('search:/'))).toBeNull();
  expect(await page.getByRole('heading', { name: 'Recent searches' }).count()).toBe(0);
});
