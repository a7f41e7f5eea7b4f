import type { Page, Route } from 'playwright-core';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { launch, openPage } from './site-in-browser.ts';

const browser = await launch();
const site = await builtSite('list');

const status = (page: Page) => page.getByRole('dialog').getByRole('status');
const says = (page: Page, words: string | RegExp) =>
  status(page).filter({ hasText: words }).waitFor();

const { page: shared } = await openPage(browser, {}, afterAll);
const uncaught: string[] = [];
shared.on('pageerror', (error) => uncaught.push(error.message));

/** Opens the search where parts of the index do not arrive, in the page that all such tests go through. */
async function searchWithout(parts: string, answer: (route: Route) => Promise<void>) {
  const page = shared;
  await page.unrouteAll();
  await page.goto('about:blank');
  uncaught.length = 0;
  await page.route(parts, answer);
  await page.goto(site.url);
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('spindrift');
  return page;
}

const missing = (route: Route) => route.fulfill({ status: 404, body: 'Not found' });
const blocked = (route: Route) => route.abort();

describe.each([
  { what: 'the index is missing', parts: '**/pagefind/**', answer: missing },
  { what: 'the index is blocked', parts: '**/pagefind/**', answer: blocked },
  { what: 'its script is missing', parts: '**/pagefind/pagefind.js*', answer: missing },
  { what: 'its entry is missing', parts: '**/pagefind/pagefind-entry.json*', answer: missing },
  { what: 'its list of parts is missing', parts: '**/pagefind/*.pf_meta', answer: missing },
  { what: 'its program is blocked', parts: '**/pagefind/wasm*', answer: blocked },
  { what: 'a part of it is missing', parts: '**/pagefind/index/*', answer: missing },
  { what: 'the texts are missing', parts: '**/pagefind/fragment/*', answer: missing },
  {
    what: 'it answers with a page of errors',
    parts: '**/pagefind/**',
    answer: (route: Route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Sorry</h1>' }),
  },
])('when $what', ({ parts, answer }) => {
  test('a sentence says so, the lists are offered, and nothing is thrown', async () => {
    const page = await searchWithout(parts, answer);
    await says(page, 'The search could not be loaded.');
    expect(
      await page.getByRole('dialog').getByRole('link', { name: 'topics' }).getAttribute('href'),
    ).toBe('/topics/');
    expect(
      await page.getByRole('dialog').getByRole('link', { name: 'authors' }).getAttribute('href'),
    ).toBe('/authors/');
    expect(uncaught).toEqual([]);
  });

  test('and searching works again when it is back', async () => {
    const page = await searchWithout(parts, answer);
    await says(page, 'The search could not be loaded.');
    await page.unrouteAll();
    await page.getByRole('searchbox').fill('spindrif');
    await says(page, '1 essay.');
  });
});

test.each(['187,000', 'ods', 'sow2csv'])(
  'a part that is missing is not taken for “nothing found”, for %s either',
  async (query) => {
    const page = await searchWithout('**/pagefind/index/*', missing);
    await page.getByRole('searchbox').fill(query);
    await says(page, 'The search could not be loaded.');
    await page.unrouteAll();
    await page.getByRole('searchbox').fill(`${query} `);
    await says(page, /^\d essays?\./);
    expect(uncaught).toEqual([]);
  },
);

test('filters that are missing do not hide the essays behind them', async () => {
  const { page } = await openPage(browser);
  await page.route('**/pagefind/filter/*', missing);
  await page.goto(`${site.url}search/?q=walking&topic=Outdoors`);
  const status = page.locator('.search-status');
  await status.filter({ hasText: 'The search could not be loaded.' }).waitFor();
  await page.unrouteAll();
  await page.getByRole('searchbox').fill('walking');
  await status.filter({ hasText: /^\d essays?\./ }).waitFor();
});

test('where its script is missing, the search page says so, and works once it is back', async () => {
  const { page } = await openPage(browser);
  await page.route('**/_astro/dialog*.js', missing);
  await page.goto(`${site.url}search/?q=oilskin`);
  await page.getByText('The search could not be loaded.').waitFor();
  expect(await page.getByRole('link', { name: 'Outdoors' }).isVisible()).toBe(true);
  await page.unrouteAll();
  await page.getByRole('searchbox').focus();
  await page.getByRole('status').filter({ hasText: '1 essay.' }).waitFor();
  expect(await page.getByText('The search could not be loaded.').isVisible()).toBe(false);
});

test('where scripts are blocked, the search page says so and leads to the lists', async () => {
  const { page } = await openPage(browser);
  await page.route('**/_astro/*.js', blocked);
  await page.goto(`${site.url}search/`);
  await page.getByRole('searchbox').fill('oilskin');
  await page.getByRole('searchbox').press('Enter');
  await page.waitForURL(`${site.url}search/?q=oilskin*`);
  await page.getByText('The search could not be loaded.').waitFor();
  expect(await page.getByText('Searching needs JavaScript').isVisible()).toBe(false);
  expect(await page.getByRole('link', { name: 'Outdoors' }).isVisible()).toBe(true);
});

test('nothing is said of a failure while its script is on its way, or without JavaScript', async () => {
  const { page } = await openPage(browser);
  const { promise: looked, resolve: release } = Promise.withResolvers<undefined>();
  await page.route('**/_astro/*.js', async (route) => {
    await looked;
    await route.continue();
  });
  await page.goto(`${site.url}search/`, { waitUntil: 'commit' });
  const failure = page.getByText('The search could not be loaded.');
  await failure.waitFor({ state: 'attached' });
  expect(await failure.isVisible()).toBe(false);
  release(undefined);
  await page.locator('search-opener:defined').waitFor();
  expect(await failure.isVisible()).toBe(false);

  const { page: without } = await openPage(browser, { javaScriptEnabled: false });
  await without.goto(`${site.url}search/?q=oilskin`);
  await without.getByText('Searching needs JavaScript').waitFor();
  expect(await without.locator('.could-not-load').isVisible()).toBe(false);
});

test('titles still answer when the index does not', async () => {
  const page = await searchWithout('**/pagefind/wasm*', blocked);
  await says(page, 'The search could not be loaded.');
  await page.getByRole('searchbox').fill('clock minutes');
  await page
    .getByRole('dialog')
    .getByRole('link', { name: 'The clock that lost four minutes' })
    .waitFor();
});

test('offline, it says so and not that there is nothing', async () => {
  const page = await searchWithout('**/nothing', missing);
  await says(page, '1 essay.');
  onTestFinished(() => page.context().setOffline(false));
  await page.context().setOffline(true);
  await page.getByRole('searchbox').fill('xyzzyx');
  await says(page, 'The search could not be loaded.');
  expect(uncaught).toEqual([]);
});

test('where WebAssembly is forbidden, a sentence says so', async () => {
  const { page } = await openPage(browser);
  const uncaught: string[] = [];
  page.on('pageerror', (error) => uncaught.push(error.message));
  await page.route(site.url, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace("'wasm-unsafe-eval'", '');
    await route.fulfill({ response, body });
  });
  await page.goto(site.url);
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('spindrift');
  await says(page, 'The search could not be loaded.');
  expect(uncaught).toEqual([]);
});

test('after a new deployment it asks the new index', async () => {
  const page = await searchWithout('**/nothing', missing);
  await says(page, '1 essay.');
  // The parts of the old index are gone, and its entry is another one.
  let renewed = false;
  await page.route('**/pagefind/index/*', (route) => (renewed ? route.continue() : missing(route)));
  await page.route('**/pagefind/pagefind-entry.json*', async (route) => {
    renewed = true;
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()} ` });
  });
  await page.getByRole('searchbox').fill('oilskin');
  await page.getByRole('dialog').getByRole('link', { name: 'Fold: what to hide' }).waitFor();
  expect(uncaught).toEqual([]);
});

test('where the search itself has gone, the button leads to the search page', async () => {
  const { page } = await openPage(browser);
  await page.route('**/_astro/dialog*.js', missing);
  await page.goto(site.url);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.waitForURL(`${site.url}search/`);
  await page.getByRole('link', { name: 'Outdoors' }).waitFor();
});
