import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { launch, openPage } from './site-in-browser.ts';

const browser = await launch();
const site = await builtSite('list');

const address = `${site.url}articles/seed-ledger/`;

/** The essay with the most code, its buttons there, and the clipboard allowed. */
async function openCode(options: BrowserContextOptions = {}) {
  const opened = await openPage(browser, options);
  await opened.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await opened.page.goto(address);
  await near(opened.page);
  return opened;
}

/** Waits for the buttons, which come with the reader's first move, near a block of code. */
async function near(page: Page) {
  await page.mouse.move(200, 200);
  await page.locator('.prose pre').first().scrollIntoViewIfNeeded();
  await page.locator('copy-code button').first().waitFor();
}

const block = (page: Page, text: string) =>
  page.locator('copy-code', { has: page.locator('pre[data-language]', { hasText: text }) }).first();
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('copies a command and says so, in the button and to screen readers', async () => {
  const { page, faults } = await openCode();
  const code = block(page, 'git clone https://example.org');
  await code.getByRole('button', { name: 'Copy', exact: true }).click();
  await code.getByRole('button', { name: 'Copied' }).waitFor();
  await page.locator('[role=status]', { hasText: /^Copied$/ }).waitFor({ state: 'attached' });
  expect(await copied(page)).toBe(
    'git clone https://example.org/capek/seed-ledger\ncd seed-ledger\npython3 -m venv shed\nsource shed/bin/activate\npip3 install ledgerlib --upgrade',
  );
  await code.getByRole('button', { name: 'Copy', exact: true }).waitFor();
  expect(faults).toEqual([]);
});

test('copies the lines of a diff without their signs', async () => {
  const { page } = await openCode();
  const code = block(page, 'bed.shed()');
  await code.getByRole('button').click();
  await code.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await copied(page)).toBe('bed.shed()\nif shed.is_available(): bed.shed()');
  expect(await code.locator('pre').innerText()).toContain('- bed.shed()');
});

test('the keyboard alone copies', async () => {
  const { page } = await openCode({ viewport: { width: 1440, height: 900 } });
  const code = block(page, 'lightSow');
  await code.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await code.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await copied(page)).toMatch(/^python3 lightSow\/.+shed"$/);
});

test('selects the code where the clipboard is forbidden', async () => {
  const { page, faults } = await openPage(browser);
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    }),
  );
  await page.goto(address);
  await near(page);
  const code = block(page, 'lightSow');
  await code.getByRole('button').click();
  await code.getByRole('button', { name: 'Selected' }).waitFor();
  await page
    .locator('[role=status]', { hasText: 'The code is selected' })
    .waitFor({ state: 'attached' });
  expect(await page.evaluate(() => String(getSelection()))).toMatch(/^python3 lightSow\/.+shed"$/);
  expect(faults).toEqual([]);
});

test.each([320, 1440])(
  'at %i pixels the buttons shift nothing, and what is selected stays so',
  async (width) => {
    const { page } = await openPage(browser, { viewport: { width, height: 800 } });
    const places = () =>
      page.locator('.prose pre').evaluateAll((blocks) =>
        blocks.map((block) => {
          const { left, top, width, height } = block.getBoundingClientRect();
          return [left + scrollX, top + scrollY, width, height].map(Math.round);
        }),
      );
    // The script waits until the page has been measured without it.
    let before: number[][] = [];
    await page.route('**/copy-code.*.js', async (route) => {
      await page.evaluate(() => document.fonts.ready);
      before = await places();
      await page.locator('.prose pre code').first().selectText();
      await route.continue();
    });
    await page.goto(address);
    await near(page);
    expect(before).toHaveLength(5);
    expect(await places()).toEqual(before);
    expect(await page.evaluate(() => String(getSelection()))).toContain('git clone');
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  },
);

test('there is no button where there is no JavaScript', async () => {
  const { page } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(address);
  expect(await page.getByRole('button', { name: 'Copy' }).count()).toBe(0);
});

test('the button covers no code at 320 pixels, and a finger meets it', async () => {
  const { page } = await openCode({
    viewport: { width: 320, height: 800 },
    hasTouch: true,
    isMobile: true,
  });
  for (const frame of await page.locator('copy-code:visible').all()) {
    if (!(await frame.locator('button').isVisible())) continue;
    await frame.scrollIntoViewIfNeeded();
    const found = await frame.evaluate((element) => {
      const button = element.querySelector('button');
      const code = element.querySelector('code');
      if (!button || !code) return undefined;
      const text = document.createRange();
      text.selectNodeContents(code);
      const box = button.getBoundingClientRect();
      const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
      return {
        clear: box.bottom <= text.getBoundingClientRect().top,
        inside: box.right <= innerWidth && box.width >= 44,
        met: [-21.5, 21.5].every(
          (up) => document.elementFromPoint(middle.x, middle.y + up) === button,
        ),
      };
    });
    expect(found).toEqual({ clear: true, inside: true, met: true });
  }
});

test('code that overflows stays a stop of the keyboard that scrolls, before its button', async () => {
  const { page } = await openCode({ viewport: { width: 390, height: 800 } });
  const code = block(page, 'lightSow');
  await code.locator('pre[tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => (document.activeElement?.scrollLeft ?? 0) > 0);
  await page.keyboard.press('Tab');
  expect(await code.getByRole('button').evaluate((it) => it === document.activeElement)).toBe(true);
});

test('no button is printed', async () => {
  const { page } = await openCode();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: 'Copy' }).count()).toBe(0);
  expect(await page.locator('.prose pre').first().isVisible()).toBe(true);
});
