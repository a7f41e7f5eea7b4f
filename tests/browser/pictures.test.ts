import type { BrowserContextOptions } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { launch, openPage } from './site-in-browser.ts';

const browser = await launch();
const site = await builtSite('odd');

const phone = { viewport: { width: 390, height: 800 }, deviceScaleFactor: 2 };
const desk = { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 };

test.each<[string, string, BrowserContextOptions, string[]]>([
  // 354 CSS pixels of text; 92 % of the screen at two pixels each is 718.
  [
    'a phone',
    'screens-md',
    phone,
    ['768 354x236', '768 354x236', '30 30x20', '600 320x640', '30 30x20'],
  ],
  [
    'a desk',
    'screens-md',
    desk,
    ['576 549x366', '576 549x366', '30 30x20', '320 320x640', '30 30x20'],
  ],
  [
    'a phone',
    'screens-mdx',
    phone,
    ['768 354x236', '768 354x236', '30 30x20', '600 320x640', '30 30x20'],
  ],
  [
    'a desk',
    'screens-mdx',
    desk,
    ['576 549x366', '576 549x366', '30 30x20', '320 320x640', '30 30x20'],
  ],
])('%s is sent the files that fit (%s), late and in place', async (_, id, options, expected) => {
  const { page, faults } = await openPage(browser, options);
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'image') fetched.push(request.url());
  });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      document.documentElement.dataset.shifts = String(list.getEntries().length);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${site.url}articles/${id}/`, { waitUntil: 'networkidle' });
  expect(fetched).toHaveLength(1);
  const shown: string[] = [];
  for (const image of await page.locator('.prose img').all()) {
    await image.scrollIntoViewIfNeeded();
    shown.push(
      await image.evaluate(async (node) => {
        if (!(node instanceof HTMLImageElement)) return '';
        await node.decode();
        const file = new Image();
        file.src = node.currentSrc;
        await file.decode();
        const { width, height } = node.getBoundingClientRect();
        return `${file.naturalWidth} ${Math.round(width)}x${Math.round(height)}`;
      }),
    );
  }
  expect(shown).toEqual(expected);
  const icon = await page.locator('.prose p picture').boundingBox();
  expect(icon).toMatchObject({ width: 30, height: 20 });
  expect(fetched.every((url) => url.endsWith('.avif'))).toBe(true);
  expect(await page.evaluate(() => document.documentElement.dataset.shifts)).toBeUndefined();
  expect(faults).toEqual([]);
});
