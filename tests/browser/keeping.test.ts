import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { objections } from './axe.ts';
import { answerToPersist, asked, bar, does, keep, marked, openAt, select } from './passages.ts';
import { launch, openPage } from './site-in-browser.ts';

const browser = await launch();
const site = await builtSite('list');

const essay = `${site.url}articles/seed-ledger/`;
const book = `${site.url}kept/`;

/** Serves the essay with other words from now on. */
async function edit(context: BrowserContext, change: (html: string) => string) {
  await context.unrouteAll();
  await context.route(`${essay}*`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
}

/** Follows a passage by the keyboard: what the browser fetches ahead of a pointer, no route sees. */
const backFromBook = (page: Page) =>
  page.getByRole('link', { name: 'What it cannot do' }).press('Enter');

const poppy = 'he calls the poppy: simple, and never the same twice';
const twice = 'he calls the poppy: plain, and never the same twice';

test('a passage with a note is there again after a reload, and after the essay was edited', async () => {
  const { page, faults } = await openPage(browser);
  const context = page.context();
  await answerToPersist(page, 'refused');
  await page.goto(essay);
  await keep(page, poppy);
  await does(page, 'Add a note').click();
  await bar(page).getByRole('textbox', { name: 'Note' }).fill('Like bread.');
  await does(page, 'Done').click();
  await bar(page).getByText('The note is kept.').waitFor();
  expect(await asked(page)).toBe('1');
  await page.reload();
  await expect.poll(() => marked(page)).toEqual([poppy]);

  const withAnother = (html: string) => html.replace(poppy, twice);
  await edit(context, withAnother);
  await page.reload();
  await expect.poll(() => marked(page)).toEqual([twice]);

  await edit(context, (html) =>
    withAnother(html).replace(/<div class="prose"[^>]*>/, '$&<p>A new beginning.</p>'),
  );
  await page.goto(book);
  await backFromBook(page);
  await bar(page).getByText('Like bread.').waitFor();
  await expect.poll(() => marked(page)).toEqual([twice]);
  expect(new URL(page.url()).search).toBe('');

  await edit(context, (html) => html.replace(/Crème caramel[^<]*/, ''));
  await page.goto(book);
  await backFromBook(page);
  await page.getByText('no longer stands in the essay').waitFor();
  expect(await marked(page)).toEqual([]);
  await page.getByRole('link', { name: 'To the book' }).click();
  await page.getByText('No longer in the essay').waitFor();
  await page.getByText(poppy).waitFor();
  await page.getByText('Like bread.').waitFor();
  expect(faults).toEqual([]);
});

test('passages may overlap, stand in one another and go over headings, code and notes', async () => {
  const { page } = await openPage(browser);
  // Some browsers ask the reader, who may leave the question where it is.
  await answerToPersist(page, 'never');
  await page.goto(essay);
  await keep(page, 'Three tools', 'On a full disk');
  await keep(page, 'On a full disk it says', 'Empty the bin');
  await select(page, 'Empty the bin');
  await does(page, 'What is kept here').waitFor();
  await does(page, 'Keep').click();
  await bar(page).getByText('Kept.').waitFor();
  expect(await asked(page)).toBe('1');
  await page.reload();
  await expect.poll(async () => (await marked(page)).length).toBe(3);
  expect((await marked(page)).toSorted((a, b) => a.length - b.length)).toEqual([
    'Empty the bin',
    'On a full disk it says LedgerError: drawer out of memory. Empty the bin',
    expect.stringMatching(/^Three tools.*git clone.*On a full disk$/),
  ]);
  // The shortest is the one that is pointed at.
  const { x, y } = await page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('kept') ?? [])];
    const range = ranges.find((one) => String(one) === 'Empty the bin');
    if (!(range instanceof Range)) throw new Error('The passage is not marked.');
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    // Its words may stand in two lines, with a gap between them.
    const [line] = range.getClientRects();
    if (!line) throw new Error('The passage is not seen.');
    return { x: line.left + line.width / 2, y: line.top + line.height / 2 };
  });
  await page.mouse.click(x, y);
  await does(page, 'Let go').click();
  await expect.poll(async () => (await marked(page)).length).toBe(2);
});

test('the bar is beside the selection and never over it, also on 320 pixels, and has nothing that axe objects to', async () => {
  for (const options of [
    { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true },
    { viewport: { width: 1280, height: 800 }, colorScheme: 'dark', forcedColors: 'active' },
  ] as const) {
    const { page } = await openAt(browser, essay, options);
    await select(page, 'A ledger is a folder', 'lighter way');
    const over = await page.evaluate(() => {
      const box = document.querySelector('passage-bar')?.getBoundingClientRect();
      const lines = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])];
      return {
        lines: lines.filter((line) => box && line.bottom > box.top && line.top < box.bottom).length,
        outside: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      };
    });
    expect(over).toEqual({ lines: 0, outside: 0 });
    expect(await objections(page)).toEqual([]);
  }
});

test('the keyboard takes a paragraph, goes to the next, keeps it and goes back', async () => {
  const { page } = await openAt(browser, essay);
  await page.keyboard.press('k');
  await bar(page).waitFor();
  const first = await page.evaluate(() => String(getSelection()));
  expect(first).toContain('Anselm Čapek has a drawer');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.evaluate(() => String(getSelection()).trim())).toBe('Set up');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await bar(page).getByText('Kept.').waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe('Add a note');
  await page.keyboard.press('Escape');
  await bar(page).waitFor({ state: 'hidden' });
  expect(await marked(page)).toEqual([first.trim()]);
  // A reader may have switched single keys off.
  await page.evaluate(() => {
    document.documentElement.style.setProperty('--keys', 'off');
    getSelection()?.removeAllRanges();
  });
  await page.keyboard.press('k');
  expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(true);
});

test('a passage is copied with its source, and its link leads to exactly its words', async () => {
  const { page, context } = await openAt(browser, essay, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await select(page, 'Vavilov kept 187,000 kinds');
  await does(page, 'Copy with its source').click();
  await bar(page).getByText('Copied.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const address = `${essay}#what-it-cannot-do:~:text=Vavilov%20kept%20187%2C000%20kinds`;
  expect(copied).toBe(
    `“Vavilov kept 187,000 kinds”\n— Anselm Čapek, A seed ledger in plain text, ${address}`,
  );
  await does(page, 'Link').click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  const other = await context.newPage();
  await other.goto(address);
  await expect
    .poll(() =>
      other.getByText('Vavilov kept').evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return scrollY > 0 && bottom > 0 && top < innerHeight;
      }),
    )
    .toBe(true);
});
