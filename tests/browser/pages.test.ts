import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { foundingEssays } from '../site/pages.ts';
import { launch, openPage, serve } from './site-in-browser.ts';

const browser = await launch();
const site = await serve(inject('dist'));
const siteUnderSub = await serve(inject('distUnderSub'), '/sub/');
afterAll(() => Promise.all([site.stop(), siteUnderSub.stop()]));

const kinds = [
  '',
  ...foundingEssays.map((id) => `articles/${id}/`),
  'topics/',
  'topics/working-together/',
  'authors/',
  'authors/simon-ash/',
  'search/',
  'search/?q=growth',
  'about/',
  'no-such-page/',
];

/** What axe objects to, rule by rule, with the elements concerned. */
async function objections(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe.each(kinds)('/%s', (path) => {
  test('has nothing that axe or the policy objects to, in either theme', async () => {
    const { page, faults } = await openPage(browser, { colorScheme: 'light' });
    await page.goto(site.url + path);
    if (path.includes('?q='))
      await page.getByRole('status').filter({ hasText: 'essays' }).waitFor();
    expect(await objections(new AxeBuilder({ page }))).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await objections(new AxeBuilder({ page }).withRules('color-contrast'))).toEqual([]);
    const expected = path === 'no-such-page/' ? [expect.stringContaining('404')] : [];
    expect(faults).toEqual(expected);
  });

  test('fits screens from 320 to 1440 pixels wide, and never shifts', async () => {
    const { page } = await openPage(browser);
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        const root = document.documentElement;
        for (const entry of list.getEntries()) {
          if ('value' in entry)
            root.dataset.shift = String(Number(root.dataset.shift ?? 0) + Number(entry.value));
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const width of [320, 820, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(site.url + path, { waitUntil: 'networkidle' });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
      // With a query in the address, results take the place of the lists: that is what was asked for.
      const shift = await page.evaluate(() => document.documentElement.dataset.shift ?? '0');
      if (!path.includes('?q=')) expect(shift, `${width} px`).toBe('0');
    }
  });
});

test.each(['light', 'dark'] as const)(
  'words that are marked and the bar beside them have nothing that axe objects to, %s',
  async (colorScheme) => {
    const { page } = await openPage(browser, { colorScheme });
    await page.goto(`${site.url}articles/tiktok-ads/?find=dropshipping`);
    await page.getByRole('region', { name: 'Words found' }).waitFor();
    expect(await objections(new AxeBuilder({ page }))).toEqual([]);
  },
);

test('an open search dialog has nothing that axe objects to', async () => {
  const { page } = await openPage(browser);
  await page.goto(site.url);
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('growth');
  await page.getByRole('dialog').getByRole('status').filter({ hasText: 'essays' }).waitFor();
  expect(await objections(new AxeBuilder({ page }))).toEqual([]);
});

test('a reader browses from the home page to a topic, an essay and its neighbour', async () => {
  const { page, faults } = await openPage(browser);
  await page.goto(siteUnderSub.url);
  await page.getByRole('link', { name: 'Topics' }).click();
  await page.getByRole('link', { name: 'Experiments' }).click();
  await page.getByRole('link', { name: 'Stable Diffusion on your own computer' }).click();
  await page
    .getByRole('heading', { level: 1, name: 'Stable Diffusion on your own computer' })
    .waitFor();
  await page.getByRole('link', { name: /Previous/ }).click();
  await page
    .getByRole('heading', {
      level: 1,
      name: 'Disagree and commit: how Jeff Bezos closes a meeting',
    })
    .waitFor();
  expect(faults).toEqual([]);
});

test('an unknown address answers 404 with a page that leads on', async () => {
  const { page } = await openPage(browser);
  const answer = await page.goto(`${site.url}articles/nothing-here/`);
  expect(answer?.status()).toBe(404);
  await page.getByRole('heading', { level: 1, name: 'Page not found' }).waitFor();
  await page.getByRole('link', { name: 'topics', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Topics' }).waitFor();
});

test('first paint waits for one request, and none goes to another host', async () => {
  const { page } = await openPage(browser);
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  await page.goto(`${site.url}articles/stable-diffusion/`, { waitUntil: 'networkidle' });
  const blocking = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(
        (entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking',
      )
      .map(({ name }) => name),
  );
  expect(blocking).toEqual([]);
  expect([...hosts]).toEqual([new URL(site.url).host]);
});

test('the skip link is the first stop of the keyboard and leads to the text', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${site.url}articles/bezos-meetings/`);
  await page.keyboard.press('Tab');
  await page.locator('a:focus', { hasText: 'Skip to the text' }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('main:focus').waitFor();
});

test('code that is wider than the page can be scrolled with the keyboard, and only that', async () => {
  const { page } = await openPage(browser, { viewport: { width: 390, height: 800 } });
  await page.goto(`${site.url}articles/stable-diffusion/`);
  await page.locator('pre[tabindex="0"]').first().waitFor();
  const wrong = await page
    .locator('pre, .table')
    .evaluateAll(
      (boxes) =>
        boxes.filter((box) => box.scrollWidth > box.clientWidth !== box.hasAttribute('tabindex'))
          .length,
    );
  expect(wrong).toBe(0);
});

test('every essay is whole without JavaScript', async () => {
  const { page } = await openPage(browser, { javaScriptEnabled: false });
  for (const id of foundingEssays) {
    await page.goto(`${site.url}articles/${id}/`);
    expect(await page.locator('.prose').innerText()).toMatch(/\w{5}/);
    expect(await page.getByRole('heading', { name: 'You might also like' }).isVisible()).toBe(true);
  }
});

test('on a phone the cover stays small, so that the title is on the first screen', async () => {
  const { page } = await openPage(browser, { viewport: { width: 390, height: 844 } });
  await page.goto(`${site.url}articles/adore-startup/`);
  const cover = await page.locator('.essay > header svg').boundingBox();
  const title = await page.getByRole('heading', { level: 1 }).boundingBox();
  // Six rem, as the essay frame says.
  expect(cover?.width).toBe(96);
  expect((title?.y ?? Infinity) + (title?.height ?? 0)).toBeLessThan(844);
});
