import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { objections } from './axe.ts';
import { kinds } from './kinds-of-page.ts';
import { launch, openPage } from './site-in-browser.ts';

const browser = await launch();
const site = await builtSite('list');

const { page: shared, faults } = await openPage(browser, {}, afterAll);

/** What of a text differs less than 7 to 1 from what it stands on: its words and its code. */
async function inText(page: Page): Promise<string[]> {
  const within = '.prose :is(p:not([class]), li, h2, h3, h4, pre, td)';
  if ((await page.locator(within).count()) === 0) return [];
  return objections(page, { within, rules: ['color-contrast-enhanced'] });
}

test.each(kinds)(
  '/%s has nothing that axe or the policy objects to, in either theme',
  async (path) => {
    const page = shared;
    faults.length = 0;
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(site.url + path);
    if (path.includes('?q='))
      await page.getByRole('status').filter({ hasText: 'essays' }).waitFor();
    expect(await objections(page)).toEqual([]);
    expect(await inText(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await objections(page, { rules: ['color-contrast'] })).toEqual([]);
    expect(await inText(page)).toEqual([]);
    const expected = path === 'no-such-page/' ? [expect.stringContaining('404')] : [];
    expect(faults).toEqual(expected);
  },
);

test.each(['light', 'dark'] as const)(
  'words that are marked and the bar beside them have nothing that axe objects to, %s',
  async (colorScheme) => {
    const { page } = await openPage(browser, { colorScheme });
    await page.goto(`${site.url}articles/tide-table/?find=spindrift`);
    await page.getByRole('region', { name: 'Words found' }).waitFor();
    expect(await objections(page)).toEqual([]);
  },
);

test('an open search dialog has nothing that axe objects to', async () => {
  const { page } = await openPage(browser);
  await page.goto(site.url);
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('walking');
  await page.getByRole('dialog').getByRole('status').filter({ hasText: 'essays' }).waitFor();
  expect(await objections(page)).toEqual([]);
});
