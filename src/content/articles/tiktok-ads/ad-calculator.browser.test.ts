import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { objections } from '../../../../tests/browser/axe.ts';
import { launch, openPage } from '../../../../tests/browser/site-in-browser.ts';
import { builtSite } from '../../../../tests/built-site.ts';

const browser = await launch();
const site = await builtSite('shown');

const tool = (page: Page) => page.getByRole('form', { name: 'What the clicks cost' });
const field = (page: Page, name: string) => tool(page).getByRole('textbox', { name, exact: true });
const reset = (page: Page) =>
  tool(page).getByRole('button', { name: 'Back to the essay’s figures' });
const line = (page: Page, text: string) => tool(page).locator('dd', { hasText: text });

/** The results as they read, without the way to them. */
const values = (page: Page) => tool(page).locator('dd b').allInnerTexts();

const ofTheEssay = ['$0.2233', '$0.02454', '0.910%', 'about 8', '$24.54'];

/** Opens the essay at the calculator, and waits until that can be used. */
async function openTool(options: BrowserContextOptions = {}) {
  const { page, faults } = await openPage(browser, options);
  await page.goto(`${site.url}articles/tiktok-ads/`);
  await toTool(page);
  return { page, faults };
}

async function toTool(page: Page) {
  await tool(page).scrollIntoViewIfNeeded();
  await tool(page).locator('button:enabled').waitFor();
}

/** Waits for the words beside a field, and that the field is marked as wrong. */
async function isAnswered(page: Page, name: string, words: string) {
  await tool(page).getByText(words, { exact: true }).waitFor();
  const wrong = field(page, name);
  expect(await wrong.getAttribute('aria-invalid')).toBe('true');
  const described = await wrong.getAttribute('aria-describedby');
  expect(await page.locator(`#${described}`).innerText()).toBe(words);
}

test('stands as a worked example without JavaScript', async () => {
  const { page } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${site.url}articles/tiktok-ads/`);
  expect(await tool(page).locator('dd').allInnerTexts()).toEqual([
    expect.stringMatching(/^\$200 ÷ 895,687 impressions × 1,000 =\s+\$0\.2233$/),
    expect.stringMatching(/^\$200 ÷ 8,151 clicks =\s+\$0\.02454$/),
    expect.stringMatching(/^8,151 clicks ÷ 895,687 impressions =\s+0\.910%$/),
    expect.stringMatching(/^8,151 clicks × 0\.1% =\s+about 8$/),
    expect.stringMatching(/^\$200 ÷ \(8,151 clicks × 0\.1%\) =\s+\$24\.54$/),
  ]);
  expect(await field(page, 'Clicks').inputValue()).toBe('8,151');
  expect(await tool(page).locator('input:not([readonly])').count()).toBe(0);
  expect(await reset(page).isVisible()).toBe(false);
});

test('the keyboard alone changes a figure and goes back to those of the essay', async () => {
  const { page, faults } = await openTool();
  expect(await values(page)).toEqual(ofTheEssay);
  await field(page, 'Spent').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('$250');
  await line(page, '$250 ÷ 8,151 clicks = $0.03067').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('1 000 000');
  await line(page, '8,151 clicks ÷ 1,000,000 impressions = 0.815%').waitFor();
  for (const name of ['Clicks', 'Clicks that buy']) {
    await page.keyboard.press('Tab');
    expect(await field(page, name).evaluate((input) => input === document.activeElement)).toBe(
      true,
    );
  }
  await page.keyboard.press('Tab');
  expect(await reset(page).evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  expect(await values(page)).toEqual(ofTheEssay);
  expect(await field(page, 'Impressions').inputValue()).toBe('895,687');
  expect(faults).toEqual([]);
});

const noSpend = ['–', '–', '0.910%', 'about 8', '–'];
const noImpressions = ['–', '$0.02454', '–', 'about 8', '$24.54'];
const tooMany = ['$0.2233', '$0.0002222', '–', '900', '$0.2222'];

test.each([
  ['Spent', '', 'Type a number.', noSpend],
  ['Spent', '-5', 'Cannot be less than 0.', noSpend],
  ['Impressions', 'many', 'Write a number, such as 895,687.', noImpressions],
  ['Impressions', '9'.repeat(20), 'At most 1,000,000,000,000.', noImpressions],
  ['Clicks', '900,000', 'More clicks than impressions.', tooMany],
])('%s: “%s” is answered in words, and the rest stays', async (name, typed, words, results) => {
  const { page, faults } = await openTool();
  await field(page, name).fill(typed);
  await isAnswered(page, name, words);
  expect(await values(page)).toEqual(results);
  expect(await tool(page).locator('[aria-invalid]').count()).toBe(1);
  await reset(page).click();
  expect(await tool(page).locator('[aria-invalid]').count()).toBe(0);
  expect(await values(page)).toEqual(ofTheEssay);
  expect(faults).toEqual([]);
});

test.each([
  ['Spent', 'Nothing spent: every cost is $0.', ['$0.00', '$0.00', '0.910%', 'about 8', '$0.00']],
  ['Clicks', '0 leaves nothing to divide by.', ['$0.2233', '–', '0%', '0', 'none']],
  ['Clicks that buy', 'No orders, so no cost per order.', ['$0.2233', '$0.02454', '0.910%', '0', 'none']],
])('%s: 0 is no mistake, and what follows from it is said', async (name, words, results) => {
  const { page, faults } = await openTool();
  await field(page, name).fill('0');
  await tool(page).getByText(words, { exact: true }).waitFor();
  expect(await values(page)).toEqual(results);
  expect(await tool(page).locator('[aria-invalid]').count()).toBe(0);
  expect(faults).toEqual([]);
});

test('what was typed survives a reload, mistakes included, until it is put back', async () => {
  const { page } = await openTool();
  await field(page, 'Spent').fill('$1,250.50');
  await field(page, 'Clicks').fill('lots');
  await page.reload();
  await toTool(page);
  expect(await field(page, 'Spent').inputValue()).toBe('$1,250.50');
  expect(await field(page, 'Clicks').inputValue()).toBe('lots');
  await isAnswered(page, 'Clicks', 'Write a number, such as 8,151.');
  await reset(page).click();
  await page.reload();
  await toTool(page);
  expect(await values(page)).toEqual(ofTheEssay);
});

test('works where the browser keeps nothing, and says so', async () => {
  const { page } = await openPage(browser);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Forbidden', 'SecurityError');
      },
    });
  });
  await page.goto(`${site.url}articles/tiktok-ads/`);
  await toTool(page);
  await field(page, 'Spent').fill('250');
  await line(page, '$0.03067').waitFor();
  await tool(page).getByText('This browser keeps nothing for this page').waitFor();
});

test('a damaged memory gives the figures of the essay', async () => {
  const { page, faults } = await openTool();
  await field(page, 'Spent').fill('250');
  for (const damaged of ['{', 'null', '[5]', '{"spend":{}}']) {
    await page.evaluate((value) => {
      for (const key of Object.keys(localStorage)) localStorage.setItem(key, value);
    }, damaged);
    await page.reload();
    await toTool(page);
    expect(await values(page)).toEqual(ofTheEssay);
  }
  expect(faults).toEqual([]);
});

test('a screen reader hears only what changed, once the typing pauses', async () => {
  const { page } = await openTool();
  const spoken = tool(page).locator('output');
  expect(await spoken.innerText()).toBe('');
  await field(page, 'Clicks that buy').fill('');
  await field(page, 'Clicks that buy').pressSequentially('0.25', { delay: 20 });
  await spoken.filter({ hasText: 'order' }).waitFor({ state: 'attached' });
  expect(await spoken.innerText()).toBe('Orders at that share: about 20. Cost per order: $9.81.');
});

test('fits a small phone with mistakes in every field and the largest figures', async () => {
  const { page } = await openTool({ viewport: { width: 320, height: 640 }, hasTouch: true });
  const overflow = () => tool(page).evaluate((form) => form.scrollWidth - form.clientWidth);
  for (const typed of ['x'.repeat(200), '1000000000000', '0.0001']) {
    for (const input of await tool(page).getByRole('textbox').all()) await input.fill(typed);
    await tool(page).locator('[aria-invalid]').first().waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
  }
  for (const control of await tool(page).locator('input, button').all()) {
    expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  expect(await objections(page, { within: 'ad-calculator' })).toEqual([]);
});

test('takes no more room once its script has come', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${site.url}articles/tiktok-ads/`);
  const before = (await tool(page).boundingBox())?.height;
  await toTool(page);
  expect((await tool(page).boundingBox())?.height).toBe(before);
});
