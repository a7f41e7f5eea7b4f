import type { Request } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { objections } from './axe.ts';
import { launch, openPage } from './site-in-browser.ts';

const browser = await launch();
const site = await builtSite('list');

test('who selects nothing and points at no link fetches nothing for it, and without scripts nothing is offered', async () => {
  const { page } = await openPage(browser);
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  await page.goto(`${site.url}articles/tide-table/`, { waitUntil: 'networkidle' });
  const asked = requests.map((request) => request.url());
  const own = asked.filter((url) => /intents|essay|preview|kept|tower-clock/.test(url));
  expect(own.filter((url) => !/Essay\.astro/.test(url))).toEqual([]);

  const link = page.locator('.prose a[href*="tower-clock"]');
  await link.hover();
  const preview = page.locator('.link-preview');
  await preview.getByText('pendulum').first().waitFor();
  expect(await preview.locator('.cover').count()).toBe(1);
  expect(await link.getAttribute('aria-describedby')).toBe('site-link-preview');
  // The browser may fetch it ahead for whoever follows the link, too.
  const read = requests.filter((request) => request.resourceType() === 'xhr');
  expect(read.map((request) => request.url())).toEqual([`${site.url}articles/tower-clock/`]);
  await page.keyboard.press('Escape');
  await preview.waitFor({ state: 'hidden' });
  // Some write links from where their essay stands, or paste one that leads to words below a heading.
  await link.evaluate((element) =>
    element.setAttribute('href', '../tower-clock/#the-pendulum:~:text=brass%'),
  );
  await link.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await preview.waitFor();
  expect(await preview.locator('.lines').first().textContent()).toBe('The pendulum');
  // The number of a note is no word of the text.
  expect(await preview.locator('.lines').nth(1).textContent()).toContain('length alone. Brass');
  expect(await objections(page)).toEqual([]);

  await page.goto(`${site.url}articles/tower-clock/`);
  await page.locator('[aria-labelledby=site-backlinks] a').hover();
  await preview.locator('strong').waitFor();

  const { page: plain } = await openPage(browser, { javaScriptEnabled: false });
  await plain.goto(`${site.url}kept/`);
  await plain.getByText('needs JavaScript').waitFor();
  expect(await plain.getByRole('button').count()).toBe(0);
});
