import { text } from 'node:stream/consumers';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { launch, openPage } from '../../../../tests/browser/site-in-browser.ts';
import { builtSite } from '../../../../tests/built-site.ts';

const browser = await launch();
const site = await builtSite('shown');
const essay = `${site.url}articles/traffic-light-reviews/`;

const sheet = (page: Page) => page.locator('review-sheet');
const light = (page: Page, name: string) => sheet(page).getByRole('textbox', { name });
const button = (page: Page, name: string) => sheet(page).getByRole('button', { name, exact: true });
const choice = (page: Page) => sheet(page).getByRole('combobox', { name: 'Review' });
const day = (page: Page) => sheet(page).getByLabel('Day');
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('review-sheet'));

/** The page with its sheet in view and ready, on 22 November 2026. */
async function openSheet(page: Page) {
  await page.clock.setFixedTime(new Date(2026, 10, 22, 23, 30));
  await page.goto(essay);
  await ready(page);
}

async function ready(page: Page) {
  await sheet(page).scrollIntoViewIfNeeded();
  await button(page, 'Print').and(page.locator(':enabled')).waitFor();
}

async function says(page: Page, words: string) {
  await sheet(page).getByRole('status').filter({ hasText: words }).waitFor();
}

async function isFocused(page: Page, selector: string) {
  await page.locator(`review-sheet ${selector}:focus`).waitFor();
}

test('the keyboard alone fills in two reviews of one day, which outlive a reload', async () => {
  const { page, faults } = await openPage(browser);
  await page.clock.setFixedTime(new Date(2026, 10, 22, 23, 30));
  await page.goto(essay);
  // Nothing has scrolled to the sheet: the keyboard finds it all the same.
  await page.getByRole('link', { name: 'Three questions for today' }).focus();
  await page.keyboard.press('Tab');
  await isFocused(page, 'input');
  await button(page, 'Print').and(page.locator(':enabled')).waitFor();
  expect(await day(page).inputValue()).toBe('2026-11-22');
  expect(await kept(page)).toBeNull();
  await light(page, 'Red: what to stop').focus();
  await page.keyboard.type('Gossip');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Reading');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Walks');
  await button(page, 'New review').focus();
  await page.keyboard.press('Enter');
  await isFocused(page, '.stop textarea');
  expect(await light(page, 'Amber: what to keep').inputValue()).toBe('');
  await page.keyboard.type('Sweets');
  await page.reload();
  await ready(page);
  expect(await choice(page).getByRole('option').allInnerTexts()).toEqual([
    '22 November 2026 (2)',
    '22 November 2026',
  ]);
  expect(await light(page, 'Red: what to stop').inputValue()).toBe('Sweets');
  await choice(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => light(page, 'Red: what to stop').inputValue()).toBe('Gossip');
  expect(await light(page, 'Amber: what to keep').inputValue()).toBe('Reading');
  expect(await light(page, 'Green: what to start').inputValue()).toBe('Walks');
  expect(faults).toEqual([]);
});

test('a review moves to another day, and a day that is none is not taken', async () => {
  const { page } = await openPage(browser);
  await openSheet(page);
  await light(page, 'Red: what to stop').fill('Gossip');
  await day(page).fill('2026-11-20');
  expect(await choice(page).getByRole('option').allInnerTexts()).toEqual(['20 November 2026']);
  await day(page).fill('');
  await light(page, 'Red: what to stop').focus();
  expect(await day(page).inputValue()).toBe('2026-11-20');
});

test('exports the review shown, and all of them, as Markdown', async () => {
  const { page, faults } = await openPage(browser);
  await openSheet(page);
  await light(page, 'Red: what to stop').fill('- gossip\n- sweets');
  await day(page).fill('2026-11-20');
  await button(page, 'New review').click();
  await light(page, 'Green: what to start').fill('Walks');
  const exported = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, name).click(),
    ]);
    return {
      file: download.suggestedFilename(),
      text: await text(await download.createReadStream()),
    };
  };
  const sunday =
    '# Review, 22 November 2026\n\n## Red: what to stop\n\n## Amber: what to keep\n\n## Green: what to start\n\nWalks\n';
  const friday =
    '# Review, 20 November 2026\n\n## Red: what to stop\n\n- gossip\n- sweets\n\n## Amber: what to keep\n\n## Green: what to start\n';
  expect(await exported('Export')).toEqual({ file: 'review-2026-11-22.md', text: sunday });
  await says(page, 'Exported as review-2026-11-22.md.');
  expect(await exported('Export all')).toEqual({
    file: 'reviews.md',
    text: `${sunday}\n${friday}`,
  });
  expect(faults).toEqual([]);
});

test('the button prints the sheet alone with every line; the next print is the page again', async () => {
  const { page } = await openPage(browser);
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await openSheet(page);
  const lines = Array.from({ length: 30 }, (_, at) => `Line ${at + 1}`);
  await light(page, 'Red: what to stop').fill(lines.join('\n'));
  await button(page, 'Print').click();
  await page.locator('html[data-printed]').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false);
  expect(await page.locator('main').innerText()).toBe(await sheet(page).innerText());
  expect(await button(page, 'Print').isVisible()).toBe(false);
  const printed = await sheet(page)
    .locator('.stop')
    .evaluate((label) => ({
      text: getComputedStyle(label, '::after').content,
      height: label.clientHeight,
      line: Number.parseFloat(getComputedStyle(label).lineHeight),
    }));
  expect(printed.text).toContain('Line 30');
  expect(printed.height).toBeGreaterThan(30 * printed.line);
  // Printing ends with the event that the class waits for.
  await page.pdf();
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
});

test('deletes one review or all for good, after asking', async () => {
  const { page } = await openPage(browser);
  await openSheet(page);
  await light(page, 'Red: what to stop').fill('Gossip');
  await button(page, 'New review').click();
  await light(page, 'Red: what to stop').fill('Sweets');
  await button(page, 'Delete …').focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Delete for good?' });
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await isFocused(page, '[name=delete]');
  expect(await kept(page)).toContain('Sweets');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Delete this review' }).press('Enter');
  await says(page, 'Deleted for good.');
  expect(await kept(page)).not.toContain('Sweets');
  expect(await light(page, 'Red: what to stop').inputValue()).toBe('Gossip');
  await button(page, 'Delete …').press('Enter');
  await dialog.getByRole('button', { name: 'Delete all reviews' }).press('Enter');
  await expect.poll(() => kept(page)).toBeNull();
  expect(await light(page, 'Red: what to stop').inputValue()).toBe('');
});

test.each(['setItem', 'getItem'] as const)(
  'works for this visit where %s is refused, and says so',
  async (refused) => {
    const { page, faults } = await openPage(browser);
    await page.addInitScript((name) => {
      const refuse = () => {
        throw new DOMException('Refused', 'QuotaExceededError');
      };
      if (name === 'getItem') Storage.prototype.getItem = refuse;
      Storage.prototype.setItem = refuse;
    }, refused);
    await openSheet(page);
    await light(page, 'Red: what to stop').fill('Gossip');
    await says(page, 'full or closed');
    await button(page, 'New review').click();
    await light(page, 'Red: what to stop').fill('Sweets');
    await choice(page).selectOption('22 November 2026');
    expect(await light(page, 'Red: what to stop').inputValue()).toBe('Gossip');
    expect(faults).toEqual([]);
  },
);

test('keeps what is whole of a damaged store, and says what is lost', async () => {
  const { page, faults } = await openPage(browser);
  await page.goto(essay);
  const whole = { id: 'a', day: '2026-11-20', stop: '<img src=x>', keep: '', start: '' };
  await page.evaluate(
    (text) => localStorage.setItem('review-sheet', text),
    JSON.stringify([{ day: 'never' }, whole, 7]),
  );
  await openSheet(page);
  await says(page, 'left out: 2');
  expect(await light(page, 'Red: what to stop').inputValue()).toBe('<img src=x>');
  await page.evaluate(() => localStorage.setItem('review-sheet', '[{"id":"a","da'));
  await page.reload();
  await ready(page);
  await says(page, 'damaged and cannot be read');
  await light(page, 'Red: what to stop').fill('Gossip');
  await says(page, 'kept in this browser only');
  expect(faults).toEqual([]);
});

test('two tabs show and keep what both have written', async () => {
  const { page: one } = await openPage(browser);
  const two = await one.context().newPage();
  await openSheet(one);
  await openSheet(two);
  await light(one, 'Red: what to stop').fill('Gossip');
  await expect.poll(() => choice(two).getByRole('option').count()).toBe(2);
  await light(two, 'Red: what to stop').fill('Sweets');
  await expect.poll(() => choice(one).getByRole('option').count()).toBe(2);
  await choice(two).selectOption('22 November 2026');
  await light(two, 'Amber: what to keep').fill('Reading');
  await expect.poll(() => light(one, 'Amber: what to keep').inputValue()).toBe('Reading');
  await light(one, 'Green: what to start').fill('Walks');
  expect(await kept(one)).toMatch(/"Gossip","keep":"Reading","start":"Walks".*"Sweets"/);
  await button(two, 'Delete …').click();
  await two.getByRole('button', { name: 'Delete all reviews' }).click();
  await says(one, 'Another tab deleted this review.');
  expect(await kept(one)).toBeNull();
});

test('without scripts it is an empty sheet of ruled lines, on paper too', async () => {
  const { page } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(essay);
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media });
    expect(await sheet(page).getByText('Amber: what to keep').isVisible()).toBe(true);
    expect(
      await sheet(page).locator('textarea:visible, button:visible, select:visible').count(),
    ).toBe(0);
    const box = await sheet(page).locator('.keep').boundingBox();
    expect(box?.height).toBeGreaterThan(150);
  }
});

test('fits 320 pixels, does not shift with what was kept, and axe has nothing against it', async () => {
  const { page } = await openPage(browser, { viewport: { width: 320, height: 700 } });
  await openSheet(page);
  await light(page, 'Red: what to stop').fill('Word '.repeat(200));
  const shift = () => {
    const total = { value: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry) total.value += Number(entry.value);
        document.documentElement.dataset.shift = String(total.value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  };
  await page.addInitScript(shift);
  await page.reload();
  const before = await sheet(page).evaluate(({ clientHeight }) => clientHeight);
  await ready(page);
  expect(await sheet(page).evaluate(({ clientHeight }) => clientHeight)).toBe(before);
  // The button in the browser's own date field moves by some pixels as a date comes into it.
  const moved = await page.evaluate(() => Number(document.documentElement.dataset.shift ?? '0'));
  expect(moved).toBeLessThan(0.0001);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);
  await button(page, 'Delete …').click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).include('review-sheet').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
  await page.keyboard.press('Escape');
  const { violations } = await new AxeBuilder({ page }).include('review-sheet').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(await button(page, 'Print').boundingBox()).toMatchObject({ height: 44 });
});
