import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { lastInView } from './search-page.ts';
import { launch, openPage } from './site-in-browser.ts';

const browser = await launch();
const site = await builtSite('list');
const odd = await builtSite('odd');

const phone = { viewport: { width: 390, height: 700 }, isMobile: true, hasTouch: true };
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Search' });

test.each(['', 'topics/', 'authors/', 'search/?q=Donaudampfschiff', 'articles/headless/'])(
  'no long word or address widens /%s on a screen of 320 pixels',
  async (path) => {
    const { page } = await openPage(browser, { viewport: { width: 320, height: 640 } });
    await page.goto(odd.url + path);
    if (path.startsWith('search')) await page.locator('.search-results > li').first().waitFor();
    const tooWide = () => document.documentElement.scrollWidth - innerWidth;
    expect(await page.evaluate(tooWide)).toBeLessThanOrEqual(0);
  },
);

/** Where the last sign of a text stands, from the left of its first, in pixels. */
function distance(page: Page, selector: string, text: string): Promise<number> {
  return page
    .locator(selector, { hasText: text })
    .first()
    .evaluate((element, text) => {
      const node = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (node.nextNode() && !node.currentNode.textContent?.includes(text));
      const start = node.currentNode.textContent?.indexOf(text) ?? 0;
      const place = (at: number) => {
        const range = new Range();
        range.setStart(node.currentNode, at);
        range.setEnd(node.currentNode, at + 1);
        return range.getBoundingClientRect().left;
      };
      return place(start + text.length - 1) - place(start);
    }, text);
}

test('each block of an essay runs by its own first letter, its code from left to right', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${odd.url}articles/mixed-arabic/`);
  const lastFromFirst = (selector: string, text: string) => distance(page, selector, text);
  expect(await lastFromFirst('.prose p', 'stop.')).toBeGreaterThan(0);
  expect(await lastFromFirst('.prose li', 'English.')).toBeGreaterThan(0);
  expect(await lastFromFirst('.prose h2', 'English!')).toBeGreaterThan(0);
  expect(await lastFromFirst('.prose code', '&copy;')).toBeGreaterThan(0);
  expect(await lastFromFirst('.prose code', 'a(b)')).toBeGreaterThan(0);
  expect(await lastFromFirst('.prose p', 'البداية.')).toBeLessThan(0);
  await page.goto(`${odd.url}articles/mixed-english/`);
  expect(await lastFromFirst('.prose p', 'הסוף.')).toBeLessThan(0);
  expect(await lastFromFirst('.prose p', 'stop.')).toBeGreaterThan(0);
});

test.each([
  ['articles/english-title/', 'h1', '.lead'],
  ['topics/القراءة/', '.card .title', '.card .description'],
])(
  'in /%s a title and a description run by their own first letters, whatever their essay is in',
  async (path, title, description) => {
    const { page } = await openPage(browser);
    await page.goto(odd.url + path);
    expect(await distance(page, title, 'last!')).toBeGreaterThan(0);
    expect(await distance(page, description, 'stop.')).toBeGreaterThan(0);
    if (path.startsWith('articles/english')) await page.goto(`${odd.url}articles/hebrew-title/`);
    expect(await distance(page, title, 'עולם!')).toBeLessThan(0);
    expect(await distance(page, description, 'הסוף.')).toBeLessThan(0);
  },
);

test('in a table from right to left, numbers end below the letters that head them', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${site.url}articles/almashy/`);
  const ends = await page.locator('.align-right').evaluateAll((cells) =>
    cells.map((cell) => {
      const range = new Range();
      range.selectNodeContents(cell);
      return Math.round(range.getBoundingClientRect().left);
    }),
  );
  expect(ends).toHaveLength(3);
  expect(new Set(ends).size).toBe(1);
});

test.each([
  ['everything-md', 'What is below.'],
  ['everything-md', 'With Markdown inside.'],
  ['english-title', 'تحت العنوان.'],
])('what is folded in %s is on paper: %s', async (id, text) => {
  const { page } = await openPage(browser);
  await page.goto(`${odd.url}articles/${id}/`);
  const folded = page.locator('.prose details', { hasText: text }).locator('p').last();
  expect(await folded.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  await folded.waitFor();
  expect((await folded.boundingBox())?.height).toBeGreaterThan(10);
});

test('a browser whose styles cannot unfold does so while it prints', async () => {
  const { page } = await openPage(browser);
  await page.addInitScript(() => (CSS.supports = () => false));
  await page.goto(`${odd.url}articles/everything-md/`);
  const folded = page.getByText('With Markdown inside.');
  // What follows a reader comes with the first move.
  await page.mouse.move(200, 200);
  const print = (when: string) =>
    page.evaluate((when) => void dispatchEvent(new Event(when)), when);
  const isUnfolded = async () => {
    await print('beforeprint');
    return folded.isVisible();
  };
  await expect.poll(isUnfolded).toBe(true);
  await print('afterprint');
  await folded.waitFor({ state: 'hidden' });
});

test('a formula that is wider than the screen can be scrolled by keyboard, and only there', async () => {
  const { page } = await openPage(browser, { viewport: { width: 320, height: 640 } });
  const formula = page.locator('.prose math[display=block]');
  await page.goto(`${odd.url}articles/wide-formula/`);
  await page.locator('math[tabindex="0"]').waitFor();
  await formula.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => formula.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  await page.goto(`${odd.url}articles/everything-md/`);
  expect(await formula.getAttribute('tabindex')).toBeNull();
});

test('what is in a list stands beside its bullet, whichever way it runs', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${odd.url}articles/mixed-english/`);
  const gap = await page.locator('.prose li', { hasText: 'אחד' }).evaluate((item) => {
    const text = new Range();
    text.selectNodeContents(item);
    return text.getBoundingClientRect().left - item.getBoundingClientRect().left;
  });
  expect(gap).toBeLessThan(2);
});

test.each([
  ['a desk', {}, true],
  ['a phone', phone, false],
])('keys are named where there is a keyboard: on %s', async (_, options, isNamed) => {
  const { page } = await openPage(browser, options);
  await page.goto(site.url);
  await page.getByRole('button', { name: 'Search' }).click();
  await dialogOf(page).getByRole('searchbox').fill('spindrifd');
  const asTyped = dialogOf(page).getByRole('button', { name: 'as typed' });
  await asTyped.waitFor();
  expect(await asTyped.locator('kbd').isVisible()).toBe(isNamed);
  expect(await page.locator('.opener kbd').isVisible()).toBe(isNamed);
});

test.each([
  ['Control+Shift+K', false],
  ['Control+Alt+K', false],
  ['Control+л', true],
  ['Meta+κ', true],
])('%s opens the search: %s', async (keys, opens) => {
  const { page } = await openPage(browser);
  await page.goto(site.url);
  await page.getByRole('button', { name: 'Search' }).focus();
  const parts = keys.split('+');
  const event = {
    key: parts.at(-1) ?? '',
    code: 'KeyK',
    ctrlKey: parts.includes('Control'),
    metaKey: parts.includes('Meta'),
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
    bubbles: true,
    cancelable: true,
  };
  const isTaken = await page.evaluate(
    (event) => !document.body.dispatchEvent(new KeyboardEvent('keydown', event)),
    event,
  );
  expect(isTaken).toBe(opens);
  if (opens) await dialogOf(page).waitFor();
  else expect(await page.getByRole('dialog').count()).toBe(0);
});

test.each(['a field in the shadow of an element', 'an editable text'])(
  '/ is left to %s',
  async (kind) => {
    const { page } = await openPage(browser);
    await page.goto(site.url);
    await page.evaluate((isShadow) => {
      const host = document.querySelector('main')?.appendChild(document.createElement('div'));
      const root = isShadow ? host?.attachShadow({ mode: 'open' }) : host;
      const field = document.createElement(isShadow ? 'input' : 'p');
      if (!isShadow) field.contentEditable = 'true';
      root?.append(field);
      field.focus();
    }, kind.includes('shadow'));
    await page.keyboard.press('/');
    const typed = await page.evaluate(() => {
      const inner = document.activeElement?.shadowRoot?.activeElement;
      return inner instanceof HTMLInputElement ? inner.value : document.activeElement?.textContent;
    });
    expect(typed).toBe('/');
    expect(await page.getByRole('dialog').count()).toBe(0);
  },
);

test('while the search is on its way it says so, and takes keys back', async () => {
  const { page } = await openPage(browser);
  const { promise: typed, resolve: release } = Promise.withResolvers<undefined>();
  await page.route('**/_astro/dialog*.js', async (route) => {
    await typed;
    await route.continue();
  });
  await page.goto(site.url);
  await page.keyboard.press('/');
  await page.getByRole('status').filter({ hasText: 'The search is loading …' }).waitFor();
  await page.keyboard.type('oilskinn');
  await page.keyboard.press('Backspace');
  release(undefined);
  await dialogOf(page).waitFor();
  await page.getByRole('searchbox').and(page.locator(':focus')).waitFor();
  await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('oilskin');
  expect(await page.locator('search-opener').getByRole('status').innerText()).toBe('');
});

test('on a phone Enter puts the keyboard away, and the page behind stays', async () => {
  const { page } = await openPage(browser, phone);
  await page.goto(site.url);
  await page.getByRole('button', { name: 'Search' }).click();
  const field = dialogOf(page).getByRole('searchbox');
  await field.fill('oilskin');
  await dialogOf(page).getByRole('link', { name: 'Fold: what to hide' }).waitFor();
  await field.press('Enter');
  expect(await field.evaluate((element) => element.matches(':focus'))).toBe(false);
  expect(page.url()).toBe(site.url);
  const overflow = () => page.evaluate(() => getComputedStyle(document.documentElement).overflowY);
  expect(await overflow()).toBe('hidden');
  await page.keyboard.press('Escape');
  await dialogOf(page).waitFor({ state: 'hidden' });
  expect(await overflow()).toBe('visible');
});

test('the space bar scrolls on from a passage that was found', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${site.url}articles/walking-diary/?find=bus`);
  const bar = page.getByRole('region', { name: 'Words found' });
  await bar.waitFor();
  const place = await bar.getByRole('status').innerText();
  const top = await page.evaluate(() => scrollY);
  await page.keyboard.press('Space');
  await page.waitForFunction((top) => scrollY > top, top);
  expect(await bar.getByRole('status').innerText()).toBe(place);
});

test('back from a result the list is as long as it was, where it was', async () => {
  // The touch screen that is played ends before the page does, whose results are lower without one.
  const { page } = await openPage(browser, { viewport: phone.viewport });
  await page.goto(`${odd.url}search/?q=the`);
  await page.locator('.search-results > li').nth(4).waitFor();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const seventh = page.locator('.search-results > li > a').nth(6);
  await seventh.waitFor();
  await seventh.scrollIntoViewIfNeeded();
  const { title, top } = await lastInView(page);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  await seventh.click();
  await page.waitForURL(/articles/);
  await page.goBack();
  await seventh.waitFor();
  await expect.poll(() => lastInView(page)).toEqual({ title, top: expect.closeTo(top, 0) });
});
