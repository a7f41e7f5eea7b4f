import { expect, test } from 'vitest';
import { expectWithin } from '../budgets.ts';
import { builtSite } from '../built-site.ts';
import { launch, openPage } from './site-in-browser.ts';

const browser = await launch();
const site = await builtSite('list');

test('faces that come three seconds late move nothing', async () => {
  const { page } = await openPage(browser, { viewport: { width: 390, height: 844 } });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const { dataset } = document.documentElement;
      for (const entry of list.getEntries()) {
        if ('value' in entry)
          dataset.shift = String(Number(dataset.shift ?? 0) + Number(entry.value));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // Three seconds after the page stands: that a face comes then is what is tested.
  const faces = Promise.withResolvers<undefined>();
  await page.route(/woff2$/, async (route) => {
    await faces.promise;
    await route.continue();
  });
  const late = page.waitForEvent('requestfinished', (request) => request.url().endsWith('woff2'));
  await page.goto(`${site.url}articles/seed-ledger/`, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.now() > 3000 && document.readyState !== 'loading');
  faces.resolve(undefined);
  await late;
  await page.evaluate(() => document.fonts.ready);
  // What a face would move, it moves in the next frame.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  const shift = await page.evaluate(() => document.documentElement.dataset.shift ?? '0');
  expectWithin('shift', [{ value: Number(shift), of: 'faces that come late' }]);
  expect(Number(shift)).toBe(0);
});
