import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { dialogOf, field, results, says } from './search-dialog.ts';
import { launch, openPage } from './site-in-browser.ts';

const browser = await launch();
const site = await builtSite('list');

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
    await page.keyboard.type('spindrift');
  })();
  await typed;
  await says(page, '1 essay');
  expect(await field(page).inputValue()).toBe('spindrift');
});

test.each([
  { when: 'the query changed', leave: (page: Page) => field(page).fill('spindrift') },
  {
    when: 'the search is closed',
    async leave(page: Page) {
      await page.keyboard.press('Escape');
      await dialogOf(page).waitFor({ state: 'hidden' });
    },
  },
])('Enter opens nothing once $when', async ({ leave }) => {
  const { page } = await openPage(browser);
  const { promise: arrived, resolve: release } = Promise.withResolvers<undefined>();
  await page.route('**/pagefind/wasm*', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(site.url);
  await page.keyboard.press('/');
  await field(page).fill('oilskin');
  await page.keyboard.press('Enter');
  await leave(page);
  release(undefined);
  if (!(await dialogOf(page).isVisible())) await page.keyboard.press('/');
  await field(page).fill('Mercator');
  await says(page, '1 essay');
  expect(page.url()).toBe(site.url);
});

test('titles, topics and authors answer every key while the index is on its way', async () => {
  const { page } = await openPage(browser);
  await page.route('**/pagefind/wasm*', () => new Promise(() => undefined));
  await page.goto(site.url);
  await page.keyboard.press('/');
  const links = dialogOf(page).getByRole('link');
  await field(page).pressSequentially('m');
  await links.filter({ hasText: 'Topic: Measuring' }).waitFor();
  await links.filter({ hasText: 'The clock that lost four minutes' }).waitFor();
  await field(page).fill('outd');
  await links.filter({ hasText: 'Topic: Outdoors' }).waitFor();
  expect(await links.allInnerTexts()).toEqual(['Topic: Outdoors']);
  await field(page).fill('barr');
  await links.filter({ hasText: 'Author: Ines Barrow' }).waitFor();
  expect(await results(page).allInnerTexts()).toEqual([
    expect.stringContaining('A loaf a week: what fifty-two loaves taught'),
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
  await field(page).fill('Mercator');
  await expect.poll(() => held).toBeGreaterThan(0);
  await field(page).fill('spindrift');
  const shown = page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const titles: string[] = [];
        const list = document.querySelector('dialog .search-results');
        if (!list) return resolve(['no list']);
        new MutationObserver(() => {
          titles.push(list.querySelector('a')?.textContent ?? '');
          if (titles.at(-1)?.includes('Reading a tide table')) resolve(titles);
        }).observe(list, { childList: true });
      }),
  );
  release(undefined);
  expect(await shown).toEqual(['Reading a tide table: 530 centimetres before breakfast']);
});
