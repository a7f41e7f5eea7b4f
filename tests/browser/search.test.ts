import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { launch, openPage, serve } from './site-in-browser.ts';

const browser = await launch();
const site = await serve(inject('dist'));
const siteUnderSub = await serve(inject('distUnderSub'), '/sub/');
afterAll(() => Promise.all([site.stop(), siteUnderSub.stop()]));

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const field = (page: Page) => dialogOf(page).getByRole('searchbox', { name: 'Search the essays' });
const status = (page: Page) => dialogOf(page).getByRole('status');
const results = (page: Page) => dialogOf(page).getByRole('listitem');

/** Waits until the search has answered in these words. */
async function says(page: Page, words: string | RegExp) {
  await status(page).filter({ hasText: words }).waitFor();
}

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
    await field(page).fill('gossip');
    await says(page, '1 essay');
    const [first] = await results(page).all();
    expect(await first?.innerText()).toContain('Stop, keep, start: reviews by traffic light');
    expect(await first?.innerText()).toContain('Simon Ash');
    expect(await first?.locator('mark').allInnerTexts()).toContain('gossip');
    await dialogOf(page).getByRole('link', { name: 'Red: what to stop' }).click();
    await page.waitForURL(`${url}articles/traffic-light-reviews/#red-what-to-stop`);
    expect(faults).toEqual([]);
  });
});

test.each(['/', 'Control+k', 'Meta+k'])(
  '%s opens it from any page, Escape gives the focus back',
  async (key) => {
    const { page } = await openPage(browser);
    await page.goto(`${site.url}articles/bezos-meetings/`);
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
  await page.keyboard.type('stable diffusion');
  await says(page, 'essay');
  await page.keyboard.press('ArrowDown');
  await isFocused(page, 'Stable Diffusion on your own computer');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await isFocused(page, 'Stable Diffusion on your own computer');
  await page.keyboard.press('ArrowUp');
  expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${site.url}articles/stable-diffusion/`);
});

test('Enter in the field opens the first result', async () => {
  const { page } = await openPage(browser);
  await page.goto(site.url);
  await page.keyboard.press('/');
  await field(page).fill('dropshipping');
  await says(page, '1 essay');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/articles\/tiktok-ads\//);
});

test('a result on the same page closes the dialog and goes there', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${site.url}articles/tiktok-ads/`);
  await page.keyboard.press('/');
  await field(page).fill('Printful');
  await dialogOf(page).getByRole('link', { name: 'A shop without stock' }).click();
  await dialogOf(page).waitFor({ state: 'hidden' });
  await page.waitForURL(/#a-shop-without-stock$/);
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
  await field(broken).fill('growth');
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
  await status(page).filter({ hasNotText: 'Type a word' }).waitFor();
  expect(await dialogOf(page).locator('img').count()).toBe(0);
  await field(page).fill('x'.repeat(10_000));
  await says(page, 'Nothing found');
  expect(faults).toEqual([]);
});

test('what is typed while the search is on its way is not lost', async () => {
  const { page } = await openPage(browser);
  await page.route('**/_astro/search*.css', async (route) => {
    // The style comes when all has been typed.
    await typed;
    await route.continue();
  });
  await page.goto(site.url);
  const typed = (async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('dropshipping');
  })();
  await typed;
  await says(page, '1 essay');
  expect(await field(page).inputValue()).toBe('dropshipping');
});

test.each([
  { when: 'the query changed', leave: (page: Page) => field(page).fill('dropshipping') },
  { when: 'the search is closed', leave: (page: Page) => page.keyboard.press('Escape') },
])('Enter opens nothing once $when', async ({ leave }) => {
  const { page } = await openPage(browser);
  const { promise: arrived, resolve: release } = Promise.withResolvers<undefined>();
  await page.route('**/pagefind/wasm*', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(site.url);
  await page.keyboard.press('/');
  await field(page).fill('gossip');
  await page.keyboard.press('Enter');
  await leave(page);
  release(undefined);
  if (!(await dialogOf(page).isVisible())) await page.keyboard.press('/');
  await field(page).fill('Einstein');
  await says(page, '1 essay');
  expect(page.url()).toBe(site.url);
});

test('titles, topics and authors answer every key while the index is on its way', async () => {
  const { page } = await openPage(browser);
  await page.route('**/pagefind/wasm*', () => new Promise(() => undefined));
  await page.goto(site.url);
  await page.keyboard.press('/');
  const links = dialogOf(page).getByRole('link');
  await field(page).pressSequentially('e');
  await links.filter({ hasText: 'Topic: Entrepreneurship' }).waitFor();
  await links.filter({ hasText: 'The email Steve Jobs sent himself' }).waitFor();
  await field(page).fill('leader');
  await links.filter({ hasText: 'Topic: Leadership' }).waitFor();
  expect(await links.allInnerTexts()).toEqual(['Topic: Leadership']);
  await field(page).fill('eliu');
  await links.filter({ hasText: 'Author: Dmitrii Eliuseev' }).waitFor();
  expect(await results(page).allInnerTexts()).toEqual([
    expect.stringContaining('Stable Diffusion on your own computer'),
  ]);
});

test('what every search needs is on its way before the style of the dialog has come', async () => {
  const { page } = await openPage(browser);
  await page.route('**/_astro/search*.css', () => new Promise(() => undefined));
  await page.goto(site.url);
  await Promise.all([
    page.waitForRequest('**/pagefind/wasm*'),
    page.waitForRequest('**/pagefind/titles.json'),
    page.keyboard.press('/'),
  ]);
});

test('on the search page the keys lead to its own field', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${site.url}search/?q=gossip`);
  await page.getByRole('link', { name: 'Red: what to stop' }).waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('Einstein');
  await page.waitForURL(`${site.url}search/?q=Einstein`);
  expect(await page.getByRole('dialog').count()).toBe(0);
});

test('an older query never takes the place of a newer one, however late its texts arrive', async () => {
  const { page } = await openPage(browser);
  const { promise: arrived, resolve: release } = Promise.withResolvers<undefined>();
  let held = 0;
  await page.route('**/pagefind/fragment/*', async (route) => {
    held++;
    await arrived;
    await route.continue();
  });
  await page.goto(site.url);
  await page.keyboard.press('/');
  await field(page).fill('Einstein');
  await expect.poll(() => held).toBeGreaterThan(0);
  await field(page).fill('dropshipping');
  const shown = page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const titles: string[] = [];
        const list = document.querySelector('dialog .search-results');
        if (!list) return resolve(['no list']);
        new MutationObserver(() => {
          titles.push(list.querySelector('a')?.textContent ?? '');
          if (titles.at(-1)?.includes('TikTok')) resolve(titles);
        }).observe(list, { childList: true });
      }),
  );
  release(undefined);
  expect(await shown).toEqual(['900,000 impressions, no sale: an experiment with TikTok ads']);
});

test('nothing of the search is fetched before somebody turns to it', async () => {
  const { page } = await openPage(browser);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(site.url, { waitUntil: 'networkidle' });
  expect(fetched.filter((path) => path.includes('pagefind'))).toEqual([]);
  expect(fetched.filter((path) => path.endsWith('.js'))).toEqual([
    expect.stringMatching(/SearchOpener/),
    expect.stringMatching(/preload-helper/),
  ]);
});

describe('the search page', () => {
  test('is the same search with an address to share', async () => {
    const { page, faults } = await openPage(browser);
    await page.goto(`${site.url}search/?q=compassion`);
    await page
      .getByRole('link', { name: 'Adore: inside a $1.2 billion startup that failed' })
      .waitFor();
    expect(await page.getByRole('heading', { name: 'By topic' }).isVisible()).toBe(false);
    await page.getByRole('searchbox').fill('Einstein');
    await page.getByRole('link', { name: 'Stop, keep, start: reviews by traffic light' }).waitFor();
    await page.waitForURL(`${site.url}search/?q=Einstein`);
    await page.getByRole('searchbox').fill('');
    await page.getByRole('heading', { name: 'By topic' }).waitFor();
    await page.waitForURL(`${site.url}search/`);
    expect(faults).toEqual([]);
  });

  test('a result list is still there after going back', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${site.url}search/`);
    await page.getByRole('searchbox').fill('Einstein');
    await page.getByRole('link', { name: 'Stop, keep, start: reviews by traffic light' }).click();
    await page.waitForURL(/traffic-light-reviews/);
    await page.goBack();
    await page.getByRole('link', { name: 'Stop, keep, start: reviews by traffic light' }).waitFor();
  });

  test('offers topics and authors without JavaScript', async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(site.url);
    await page.getByRole('link', { name: 'Search' }).first().click();
    await page.waitForURL(`${site.url}search/`);
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);
    expect(await page.getByText('Searching needs JavaScript').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Leadership' }).click();
    await page.getByRole('heading', { name: 'More on Leadership', level: 1 }).waitFor();
  });
});
