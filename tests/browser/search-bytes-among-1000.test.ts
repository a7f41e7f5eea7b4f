import { describe, expect, test } from 'vitest';
import { expectWithin } from '../budgets.ts';
import { builtSite } from '../built-site.ts';
import { sent } from '../sent.ts';
import { launch, openPage } from './site-in-browser.ts';
import { typeAndWait } from './typing.ts';

const browser = await launch();
const site = await builtSite('thousand');

describe.each([
  { word: 'spindrift', results: 1 },
  { word: 'meeting', results: 5 },
  { word: 'morning', results: 5 },
  { word: 'letters', results: 5 },
])('typing "$word"', ({ word, results }) => {
  test('fetches at most 180 kB from opening the search to its first five results', async () => {
    const { page } = await openPage(browser);
    await page.goto(site.url, { waitUntil: 'networkidle' });
    const slow4G = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', { offline: false, ...slow4G });
    const sizes = new Map<string, Promise<number>>();
    page.on('response', (response) => {
      const size = response.body().then((body) => Math.min(sent(body), body.length));
      // What is still on its way when the page is closed counts nowhere.
      size.catch(() => undefined);
      sizes.set(response.url(), size);
    });
    const opened = await page.evaluate(() => performance.now());
    await page.keyboard.press('/');
    const { firstDrawn } = await typeAndWait(page, word);
    // What came between the two, whatever it was for.
    const fetched = await page.evaluate(
      ([from = 0, to = 0]) =>
        performance
          .getEntriesByType('resource')
          .filter(({ startTime, duration }) => startTime >= from && startTime + duration <= to)
          .map(({ name }) => name),
      [opened, firstDrawn],
    );
    // More are drawn as they come near.
    expect(await page.locator('.search-results > li').count()).toBeGreaterThanOrEqual(results);
    expect(fetched.filter((url) => url.includes('/fragment/')).length).toBeGreaterThan(0);
    expect(fetched).not.toContainEqual(expect.stringContaining('vocabulary'));
    const bytes = await Promise.all(new Set(fetched).values().map((url) => sizes.get(url)));
    const total = bytes.reduce<number>((sum, size = 0) => sum + size, 0);
    expectWithin('results', [{ value: total, of: word }]);
  });
});
