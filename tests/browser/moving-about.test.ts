import { expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { launch, openPage } from './site-in-browser.ts';

const browser = await launch();
const site = await builtSite('list');
const essay = `${site.url}articles/seed-ledger/`;

test('a heading is a link to itself, without JavaScript too', async () => {
  const { page } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(essay);
  const heading = page.locator('.prose h2').nth(1);
  const id = await heading.getAttribute('id');
  await heading.getByRole('link').click();
  await page.waitForURL(`${essay}#${id}`);
});

test.each(['no-preference', 'reduce'] as const)(
  'with motion: %s, pages turn into each other only for who wants that',
  async (reducedMotion) => {
    const { page } = await openPage(browser, { reducedMotion });
    await page.addInitScript(() =>
      addEventListener('pagereveal', ({ viewTransition }) => {
        document.documentElement.dataset.turned = String(viewTransition !== null);
      }),
    );
    await page.goto(site.url);
    await page.evaluate(() => document.querySelector<HTMLElement>('a[href="/topics/"]')?.click());
    await page.waitForURL(/topics/);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.dataset.turned))
      .toBe(String(reducedMotion === 'no-preference'));
  },
);

test('a page is fetched as soon as its link is pressed', async () => {
  const { page, faults } = await openPage(browser);
  await page.goto(site.url);
  await page.getByRole('link', { name: 'Topics' }).click();
  await page.waitForURL(`${site.url}topics/`);
  const delivered = await page.evaluate(
    () => performance.getEntriesByType('navigation')[0]?.toJSON().deliveryType,
  );
  expect(delivered).toBe('navigational-prefetch');
  expect(faults).toEqual([]);
});
