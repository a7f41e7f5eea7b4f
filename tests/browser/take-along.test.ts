import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { launch, openPage } from './site-in-browser.ts';

const browser = await launch();
const site = await builtSite('list');
const address = `${site.url}articles/tide-table/`;

test('an essay is copied as Markdown, by mouse and keyboard', async () => {
  const { page, faults } = await openPage(browser);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  const markdown = readFileSync(join(site.dist, 'articles/tide-table.md'), 'utf8');
  await page.goto(address);
  await page.locator('copy-markdown').scrollIntoViewIfNeeded();
  const button = page.getByRole('button', { name: 'Copy as Markdown' });
  await button.click();
  await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
  expect(await copied()).toBe(markdown);
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await button.focus();
  await page.keyboard.press(' ');
  await expect.poll(copied).toBe(markdown);
  expect(faults).toEqual([]);
});

test('without JavaScript, a link leads to the Markdown, which has citations', async () => {
  const { page } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(address);
  const link = page.getByRole('link', { name: 'Markdown, with citations' });
  expect(await link.getAttribute('href')).toBe('/articles/tide-table.md');
  const markdown = readFileSync(join(site.dist, 'articles/tide-table.md'), 'utf8');
  expect(markdown).toContain('@misc{tide-table,');
});
