import { afterAll, expect, test } from 'vitest';
import { listed } from '../site/pages.ts';
import { expectWithin } from '../budgets.ts';
import { builtSite } from '../built-site.ts';
import { kinds } from './kinds-of-page.ts';
import { launch, openPage } from './site-in-browser.ts';

const browser = await launch();
const site = await builtSite('list');
const siteUnderSub = await builtSite('sub');

const { page: measured } = await openPage(browser, {}, afterAll);
await measured.addInitScript(() => {
  new PerformanceObserver((list) => {
    const root = document.documentElement;
    for (const entry of list.getEntries()) {
      if ('value' in entry)
        root.dataset.shift = String(Number(root.dataset.shift ?? 0) + Number(entry.value));
    }
  }).observe({ type: 'layout-shift', buffered: true });
});

const overflow = () => document.documentElement.scrollWidth - innerWidth;

test.each(kinds)(
  '/%s fits screens from 320 to 1440 pixels wide, and never shifts',
  async (path) => {
    const page = measured;
    for (const width of [320, 820, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(site.url + path);
      // The last that could move anything.
      await page.evaluate(() => document.fonts.ready);
      expect(await page.evaluate(overflow), `${width} px`).toBeLessThanOrEqual(0);
      // With a query in the address, results take the place of the lists: that is what was asked for.
      const shift = await page.evaluate(() => document.documentElement.dataset.shift ?? '0');
      if (!path.includes('?q=')) {
        expectWithin('shift', [{ value: Number(shift), of: `/${path}, ${width} px` }]);
      }
    }
  },
);

test.each(kinds)('/%s fits 320 pixels in the largest type and the widest letters', async (path) => {
  await measured.setViewportSize({ width: 320, height: 800 });
  await measured.goto(site.url + path);
  await measured.evaluate(() =>
    localStorage.setItem('kept:/:settings', '{"size":"150%","letters":"0.12em"}'),
  );
  await measured.reload();
  expect(await measured.evaluate(overflow)).toBeLessThanOrEqual(0);
  await measured.evaluate(() => localStorage.clear());
});

test('a reader browses from the home page to a topic, an essay and its neighbour', async () => {
  const { page, faults } = await openPage(browser);
  await page.goto(siteUnderSub.url);
  await page.getByRole('link', { name: 'Topics' }).click();
  await page.getByRole('link', { name: 'Gardens' }).click();
  await page.getByRole('link', { name: 'A seed ledger in plain text' }).click();
  await page.getByRole('heading', { level: 1, name: 'A seed ledger in plain text' }).waitFor();
  await page.getByRole('link', { name: /Previous/ }).click();
  await page
    .getByRole('heading', {
      level: 1,
      name: 'A loaf a week: what fifty-two loaves taught',
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
  await page.goto(`${site.url}articles/seed-ledger/`, { waitUntil: 'networkidle' });
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
  await page.goto(`${site.url}articles/tower-clock/`);
  await page.keyboard.press('Tab');
  await page.locator('a:focus', { hasText: 'Skip to the text' }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('main:focus').waitFor();
});

test('code that is wider than the page can be scrolled with the keyboard, and only that', async () => {
  const { page } = await openPage(browser, { viewport: { width: 390, height: 800 } });
  await page.goto(`${site.url}articles/seed-ledger/`);
  await page.locator('pre[tabindex="0"]').first().waitFor();
  const wrong = await page
    .locator('pre, .table')
    .evaluateAll(
      (boxes) =>
        boxes.filter((box) => box.scrollWidth > box.clientWidth !== box.hasAttribute('tabindex'))
          .length,
    );
  expect(wrong).toBe(0);
  // Paper does not scroll.
  await page.emulateMedia({ media: 'print' });
  const cut = page.locator('pre, .table').evaluateAll((boxes) => {
    const isCut = (box: Element) => getComputedStyle(box).overflowX !== 'visible';
    return boxes.filter(isCut).length;
  });
  expect(await cut).toBe(0);
});

/** Words of the beginning and of the last note or paragraph of the essays. */
const endsOf: Record<string, string[]> = {
  'paper-map': ['Who carries paper these days?', 'as anybody knows where they are.'],
  'tide-table': ['A tide table looks like a timetable', 'which obeys no such rule.'],
  'tower-clock': ['Every August the clock', 'the lamp in question was hung later.'],
  'loaf-a-week': ['Ines Barrow wanted to learn', 'among them the moon.'],
  'seed-ledger': ['Anselm Čapek has a drawer', 'never the same twice.'],
  'walking-diary': ['The road from my door', 'and a question about boots.'],
  'ishi-to-mizu': ['祖母の庭は', '名前はまだない。'],
  almashy: ['المشي ساعةً', 'كرّرتها أنا كلّ يوم.'],
};

test('every essay is whole without JavaScript', async () => {
  const { page } = await openPage(browser, { javaScriptEnabled: false });
  for (const id of listed) {
    await page.goto(`${site.url}articles/${id}/`);
    // All that stands in the file is there to be read, but for what unfolds by itself.
    const shown = await page.locator('.prose').innerText();
    const hidden = await page
      .locator('.prose')
      .evaluate((prose) =>
        [...prose.querySelectorAll('p, li, h2, h3, pre, td, blockquote, figcaption')]
          .filter(
            (element) => !element.checkVisibility() && !element.closest('details:not([open])'),
          )
          .map((element) => element.textContent),
      );
    expect(hidden, id).toEqual([]);
    for (const words of endsOf[id] ?? [id]) expect(shown, id).toContain(words);
    // One shares no topic and no word with another.
    const isOffered = await page.getByRole('heading', { name: 'You might also like' }).isVisible();
    expect(isOffered, id).toBe(id !== 'almashy');
  }
});

test('on a phone the head of an essay leaves room for its text on the first screen', async () => {
  const { page } = await openPage(browser, { viewport: { width: 390, height: 844 } });
  await page.goto(`${site.url}articles/loaf-a-week/`);
  const cover = await page.locator('.essay > header svg').boundingBox();
  const text = await page.locator('.prose > p').first().boundingBox();
  // Four rem and a half, as the essay frame says.
  expect(cover?.width).toBe(72);
  expect(text?.y).toBeLessThan(0.8 * 844);
});
