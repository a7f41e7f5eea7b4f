import { afterAll, expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { objections } from './axe.ts';
import { kinds } from './kinds-of-page.ts';
import { launch, openPage } from './site-in-browser.ts';

const browser = await launch();
const site = await builtSite('list');

const { page: shared, faults } = await openPage(browser, {}, afterAll);

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
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await objections(page, { rules: ['color-contrast'] })).toEqual([]);
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
