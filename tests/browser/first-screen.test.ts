import { load } from 'cheerio';
import { test } from 'vitest';
import { expectWithin } from '../budgets.ts';
import { builtSite } from '../built-site.ts';
import { sent } from '../sent.ts';
import { essayPage, listed } from '../site/pages.ts';
import { launch, openPage } from './site-in-browser.ts';

const browser = await launch();
const site = await builtSite('list');

test('what a phone shows first of an essay is in the first 14,600 bytes, however long it is', async () => {
  const { page } = await openPage(browser, { viewport: { width: 390, height: 900 } });
  const screens = [];
  for (const id of listed) {
    await page.goto(`${site.url}articles/${id}/`);
    // The first part of the text that stands below the screen, where there is one.
    const below = await page
      .locator('.prose > *')
      .evaluateAll((parts) => parts.findIndex((part) => part.getBoundingClientRect().top >= 900));
    const { html } = essayPage(site.dist, id);
    const part = load(html, { sourceCodeLocationInfo: true })('.prose > *').get(below);
    const end = below === -1 ? undefined : part?.sourceCodeLocation?.startOffset;
    screens.push({ value: sent(html.slice(0, end)), of: id });
  }
  expectWithin('firstScreen', screens);
});
