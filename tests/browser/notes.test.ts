import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { launch, openPage } from './site-in-browser.ts';

const browser = await launch();
const site = await builtSite('odd');

/** An essay with a note, one with two hundred, and one whose notes are of every kind. */
const essays = ['paper-map', 'notes', 'everything-mdx'];

/** Where the notes of a page stand, and the first mark of each. */
const placesOf = (page: Page) =>
  page.locator('.footnotes > ol > li').evaluateAll((notes) =>
    notes.map((note) => {
      const mark = document.getElementById(note.id.replace('-fn-', '-fnref-'));
      const { left, right, top, bottom } = note.getBoundingClientRect();
      return { left, right, top, bottom, mark: mark?.getBoundingClientRect().top ?? NaN };
    }),
  );

test.each([
  ['wide', true],
  ['wide, without JavaScript', false],
])('%s, notes stand in the margin beside their mark and never on another', async (_, script) => {
  const { page } = await openPage(browser, { javaScriptEnabled: script });
  for (const width of [821, 1440, 2560]) {
    await page.setViewportSize({ width, height: 900 });
    for (const id of essays) {
      await page.goto(`${site.url}articles/${id}/`);
      const text = await page.locator('.prose').boundingBox();
      const head = await page.locator('.essay > header').boundingBox();
      const edge = (head?.x ?? NaN) + (head?.width ?? NaN);
      const places = await placesOf(page);
      expect(places.length, id).toBeGreaterThan(0);
      places.forEach((note, at) => {
        const before = places[at - 1]?.bottom ?? -Infinity;
        expect(note.left, id).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? Infinity));
        // As far as what stands across the page, but for parts of a pixel.
        expect(note.right, id).toBeLessThan(edge + 1);
        expect(note.top, id).toBeGreaterThan(before);
        // At its mark, or just below the note before it.
        expect(Math.min(note.top - note.mark, note.top - before), id).toBeLessThan(20);
      });
    }
  }
});

test('on a phone a mark opens its note where one reads, and leads back from it', async () => {
  const { page, faults } = await openPage(browser, { viewport: { width: 390, height: 844 } });
  await page.goto(`${site.url}articles/paper-map/`);
  const mark = page.locator('[data-footnote-ref]').first();
  const note = page.locator('.footnotes li').first();
  await mark.scrollIntoViewIfNeeded();
  // What opens it is fetched when a mark is near; until then the mark leads to the list of notes.
  await expect
    .poll(async () => {
      if ((await note.getAttribute('popover')) === null) await mark.click();
      return note.getAttribute('popover');
    })
    .toBe('auto');
  const box = await note.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(390);
  expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(844);
  await note.locator('.data-footnote-backref').click();
  await page.locator('[data-footnote-ref]:focus').waitFor();
  expect(await note.getAttribute('popover')).toBe(null);
  await note.scrollIntoViewIfNeeded();
  expect(await note.isVisible()).toBe(true);
  expect(faults).toEqual([]);
});

test('the contents stay at hand on a phone, and close when a section is chosen', async () => {
  const { page } = await openPage(browser, { viewport: { width: 390, height: 844 } });
  await page.goto(`${site.url}articles/seed-ledger/`);
  await page.locator('.prose > :last-child').scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Contents' }).click();
  const link = page.locator('.table-of-contents a').last();
  const heading = page.locator(`.prose ${await link.getAttribute('href')}`);
  await link.click();
  await link.waitFor({ state: 'hidden' });
  // Below the running head.
  expect((await heading.boundingBox())?.y).toBeGreaterThanOrEqual(44);
});

test('the contents close, too, where the script comes after a section is chosen', async () => {
  const { page } = await openPage(browser, { viewport: { width: 390, height: 844 } });
  const chosen = Promise.withResolvers<undefined>();
  await page.route('**/on-essay*.js', async (route) => {
    await chosen.promise;
    await route.continue();
  });
  await page.goto(`${site.url}articles/seed-ledger/`);
  await page.getByRole('button', { name: 'Contents' }).click();
  const link = page.locator('.table-of-contents a').last();
  await link.click();
  expect(await link.isVisible()).toBe(true);
  chosen.resolve(undefined);
  await link.waitFor({ state: 'hidden' });
});

test('the contents mark the section that one reads, and none before the first', async () => {
  const { page } = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  await page.goto(`${site.url}articles/seed-ledger/`);
  const marked = () => page.locator('.table-of-contents li a:target-current').allInnerTexts();
  expect(await marked()).toEqual([]);
  await page.locator('#what-it-cannot-do').evaluate((heading) => heading.scrollIntoView());
  await page.waitForFunction(() => document.querySelector('li a:target-current'));
  expect(await marked()).toEqual(['What it cannot do']);
});

test('blocks of code are as wide as a line or reach to where notes end, and nothing between', async () => {
  const { page } = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  await page.goto(`${site.url}articles/seed-ledger/`);
  const rights = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((boxes) => boxes.map((box) => Math.round(box.getBoundingClientRect().right)));
  const [line = NaN] = await rights('.prose');
  const ends = [...new Set(await rights('.prose pre'))].sort((a, b) => a - b);
  expect(ends).toHaveLength(2);
  expect(ends[0]).toBe(line);
});

test.each([
  ['wide', { width: 1440, height: 900 }, 'screen'],
  ['on a phone', { width: 390, height: 844 }, 'screen'],
  ['on paper', { width: 794, height: 1123 }, 'print'],
] as const)('no word of a note vanishes %s, without JavaScript', async (_, viewport, media) => {
  const { page } = await openPage(browser, { viewport, javaScriptEnabled: false });
  await page.emulateMedia({ media });
  for (const id of essays) {
    await page.goto(`${site.url}articles/${id}/`);
    const hidden = await page.locator('.footnotes > ol > li').evaluateAll((notes) =>
      notes
        .filter((note) => {
          const { width, height } = note.getBoundingClientRect();
          const isFolded = note.matches('.long') && note.scrollHeight > note.clientHeight;
          return !note.checkVisibility() || width < 100 || height < 10 || isFolded;
        })
        // What is folded in the margin unfolds under the pointer or the keyboard.
        .filter((note) => {
          note.querySelector('a')?.focus();
          return getComputedStyle(note).overflow !== 'visible' || !note.checkVisibility();
        })
        .map(({ id }) => id),
    );
    expect(hidden, id).toEqual([]);
  }
});

test('where a reader sets type large, the text gives way to its notes', async () => {
  const { page } = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  await page.goto(`${site.url}articles/paper-map/`);
  await page.evaluate(() => localStorage.setItem('kept:/:settings', '{"size":"150%"}'));
  await page.reload();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  expect((await placesOf(page))[0]?.right).toBeLessThanOrEqual(1440);
});
