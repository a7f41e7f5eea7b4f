import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { sent } from '../sent.ts';
import { ask, missedGolden, missedTypos } from './search-page.ts';
import { typeAndWait } from './typing.ts';
import { launch, openPage } from './site-in-browser.ts';

const browser = await launch();
const site = await builtSite('thousand');
const { dist } = site;

async function searchPage() {
  const opened = await openPage(browser);
  await opened.page.goto(`${site.url}search/`);
  return opened;
}

test('every golden query has its essay first', async () => {
  const { page, faults } = await searchPage();
  expect(await missedGolden(page, '/')).toEqual([]);
  expect(faults).toEqual([]);
}, 120_000);

test('at least 95 of 100 words with one wrong letter find what the right word finds', async () => {
  const { page } = await searchPage();
  expect((await missedTypos(page, dist, 200)).length).toBeLessThanOrEqual(10);
}, 120_000);

test('the vocabulary weighs at most 40 kB', () => {
  expect(sent(readFileSync(join(dist, 'pagefind/vocabulary.txt')))).toBeLessThanOrEqual(40_000);
});

describe.each([
  { word: 'spindrift', results: 1 },
  { word: 'meeting', results: 5 },
  { word: 'morning', results: 5 },
  { word: 'letters', results: 5 },
])('typing "$word"', ({ word, results }) => {
  test('fetches at most 175 kB from opening the search to its first five results', async () => {
    const { page } = await openPage(browser);
    await page.goto(site.url, { waitUntil: 'networkidle' });
    const slow4G = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', { offline: false, ...slow4G });
    const sizes = new Map<string, Promise<number>>();
    page.on('response', (response) => {
      const size = response.body().then((body) => Math.min(sent(body), body.length));
      sizes.set(response.url(), size);
    });
    const opened = await page.evaluate(() => performance.now());
    await page.keyboard.press('/');
    const { firstDrawn } = await typeAndWait(page, word, 200);
    // What came between the two, whatever it was for.
    const fetched = await page.evaluate(
      ([from = 0, to = 0]) =>
        performance
          .getEntriesByType('resource')
          .filter(({ startTime, duration }) => startTime >= from && startTime + duration <= to)
          .map(({ name }) => name),
      [opened, firstDrawn],
    );
    expect(await page.locator('.search-results > li').count()).toBe(results);
    expect(fetched.filter((url) => url.includes('/fragment/')).length).toBeGreaterThan(0);
    expect(fetched).not.toContainEqual(expect.stringContaining('vocabulary'));
    const bytes = await Promise.all(new Set(fetched).values().map((url) => sizes.get(url)));
    expect(bytes.reduce<number>((sum, size = 0) => sum + size, 0)).toBeLessThanOrEqual(175_000);
  });
});

test('more results are fetched as they come near', async () => {
  const { page } = await searchPage();
  const { results, status } = await ask(page, 'meeting');
  const [total = 0] = status.split(' ').map(Number);
  expect(total).toBeGreaterThan(100);
  expect(results.length).toBeLessThan(20);
  const items = page.locator('.search-results > li');
  await items.last().scrollIntoViewIfNeeded();
  await items.nth(results.length).waitFor();
});
