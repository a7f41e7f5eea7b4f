import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { launch, openPage } from '../../../../tests/browser/site-in-browser.ts';
import { builtSite } from '../../../../tests/built-site.ts';

const browser = await launch();
const site = await builtSite('shown');

const address = `${site.url}articles/stable-diffusion/`;
const tool = (page: Page) => page.locator('which-way');
const radio = (page: Page, name: string) => tool(page).getByRole('radio', { name, exact: true });
const table = (page: Page) => tool(page).getByRole('table');
const answer = (page: Page) => tool(page).getByRole('status').locator('div:visible');

const ways = [
  { card: '12 GB or more', script: 'scripts/txt2img.py', says: 'nothing more to do' },
  {
    card: 'Less than 12 GB',
    script: 'optimizedSD/optimized_txt2img.py',
    says: 'If yours is not: Running it without a GPU',
  },
  { card: 'No CUDA, or no card', script: 'scripts/txt2img.py', says: '20 times slower' },
];

test.each([true, false])('shows one way after a choice, JavaScript or not: %s', async (script) => {
  const { page, faults } = await openPage(browser, { javaScriptEnabled: script });
  await page.goto(address);
  await page.getByRole('group', { name: 'Our summary: which graphics card do you have?' }).waitFor();
  await table(page).waitFor();
  expect(await answer(page).count()).toBe(0);
  for (const { card, script, says } of ways) {
    await radio(page, card).check();
    await table(page).waitFor({ state: 'hidden' });
    expect(await answer(page).count()).toBe(1);
    expect(await answer(page).locator('code').innerText()).toContain(`python3 ${script} --prompt`);
    expect(await answer(page).locator('p').innerText()).toContain(says);
  }
  await radio(page, 'Not sure').check();
  await table(page).waitFor();
  expect(await answer(page).count()).toBe(0);
  expect(faults).toEqual([]);
});

test('before a choice, and on paper, a table has all three ways', async () => {
  const { page } = await openPage(browser);
  await page.goto(address);
  const cards = () => table(page).getByRole('rowheader').allInnerTexts();
  expect(await cards()).toEqual(ways.map(({ card }) => card));
  await radio(page, 'Less than 12 GB').check();
  await table(page).waitFor({ state: 'hidden' });
  await page.emulateMedia({ media: 'print' });
  await table(page).waitFor();
  expect(await cards()).toEqual(ways.map(({ card }) => card));
  expect(await tool(page).getByRole('radio').count()).toBe(0);
  expect(await answer(page).count()).toBe(0);
});

test('gives the commands of the essay, and links to headings that exist', async () => {
  const { page } = await openPage(browser);
  await page.goto(address);
  const essay = await page.locator('pre[data-language]').allTextContents();
  for (const command of await tool(page).locator('pre').allTextContents())
    expect(essay.map((code) => code.trim())).toContain(command);
  const targets = await tool(page)
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(targets.length).toBeGreaterThanOrEqual(4);
  for (const target of targets) expect(await page.locator(`:is(h2, h3)${target}`).count()).toBe(1);
});

test('the keyboard alone chooses, and reaches what the answer offers', async () => {
  const { page } = await openPage(browser);
  await page.goto(address);
  await radio(page, 'Not sure').focus();
  await page.keyboard.press('ArrowUp');
  await page.locator('which-way :focus:checked[value=none]').waitFor();
  await page.locator('which-way copy-code').first().waitFor({ state: 'attached' });
  // In a box, code breaks its lines: there is nothing to scroll.
  await page.keyboard.press('Tab');
  await page.locator('which-way .none button:focus').waitFor();
  await page.keyboard.press('Tab');
  await page.locator('which-way .none a:focus', { hasText: 'Running it without a GPU' }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(`${address}#running-it-without-a-gpu`);
});

/** A page whose tool the script has taken over. */
async function ready(page: Page) {
  await tool(page).scrollIntoViewIfNeeded();
  await page.locator('which-way:defined').waitFor();
}

test('remembers the choice across a reload and a new page', async () => {
  const { page } = await openPage(browser);
  await page.goto(address);
  await ready(page);
  await radio(page, 'Less than 12 GB').check();
  await page.reload();
  await ready(page);
  expect(await radio(page, 'Less than 12 GB').isChecked()).toBe(true);
  await table(page).waitFor({ state: 'hidden' });
  const again = await page.context().newPage();
  await again.goto(address);
  await ready(again);
  expect(await radio(again, 'Less than 12 GB').isChecked()).toBe(true);
  await radio(again, 'Not sure').check();
  await page.goto(site.url);
  await page.goto(address);
  await ready(page);
  expect(await radio(page, 'Not sure').isChecked()).toBe(true);
});

test.each(['{', '{"a":1}', '"nonsense"', 'null'])(
  'a damaged memory, %s, leaves the table',
  async (value) => {
    const { page, faults } = await openPage(browser);
    await page.addInitScript((text) => localStorage.setItem('kept:/:which-way', text), value);
    await page.goto(address);
    await ready(page);
    await table(page).waitFor();
    await radio(page, '12 GB or more').check();
    await answer(page).waitFor();
    expect(faults).toEqual([]);
  },
);

test('works where storage is forbidden', async () => {
  const { page, faults } = await openPage(browser);
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    }),
  );
  await page.goto(address);
  await ready(page);
  await radio(page, '12 GB or more').check();
  await answer(page).waitFor();
  expect(faults).toEqual([]);
});

test.each([320, 390, 1440])('at %i pixels no answer moves what follows', async (width) => {
  const touch = width < 500;
  const { page } = await openPage(browser, { viewport: { width, height: 800 }, hasTouch: touch });
  await page.goto(address);
  await ready(page);
  await page.locator('which-way copy-code').first().waitFor({ state: 'attached' });
  const room = () => tool(page).evaluate((element) => element.getBoundingClientRect().height);
  const before = await room();
  for (const { card } of ways) {
    await radio(page, card).check();
    expect(await room()).toBe(before);
  }
  const { scroll, labels } = await tool(page).evaluate((element) => ({
    scroll: element.scrollWidth - element.clientWidth,
    labels: [...element.querySelectorAll('label')].map(
      (label) => label.getBoundingClientRect().height,
    ),
  }));
  expect(scroll).toBeLessThanOrEqual(0);
  for (const height of labels) expect(height).toBeGreaterThanOrEqual(44);
});
