import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { objections } from '../../../../tests/browser/axe.ts';
import { launch, openPage } from '../../../../tests/browser/site-in-browser.ts';
import { button, choice, day, essay, isFocused, kept, light, openSheet, ready, says, sheet } from './review-sheet-page.ts';

const browser = await launch();

test('the keyboard alone fills in two reviews of one day, which outlive a reload', async () => {
  const { page, faults } = await openPage(browser);
  await page.clock.setFixedTime(new Date(2026, 10, 22, 23, 30));
  await page.goto(essay);
  // Nothing has scrolled to the sheet: the keyboard finds it all the same.
  await page.locator('#three-questions-for-today a').focus();
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
  expect(await page.evaluate(() => document.documentElement.dataset.shift ?? '0')).toBe('0');
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);
  await button(page, 'Delete …').click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await objections(page, { within: 'review-sheet' })).toEqual([]);
  }
  await page.keyboard.press('Escape');
  expect(await objections(page, { within: 'review-sheet' })).toEqual([]);
  expect(await button(page, 'Print').boundingBox()).toMatchObject({ height: 44 });
});
