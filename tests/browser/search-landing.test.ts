import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { launch, openPage } from './site-in-browser.ts';

const browser = await launch();
const site = await builtSite('list');
const siteUnderSub = await builtSite('sub');

const bar = (page: Page) => page.getByRole('region', { name: 'Words found' });
const place = (page: Page) => bar(page).getByRole('status');
const button = (page: Page, name: string) => bar(page).getByRole('button', { name });

/** The words that are marked on the page, and the one that the bar is at. */
const marked = (page: Page) =>
  page.evaluate(() => {
    const texts = (name: string) =>
      [...(CSS.highlights.get(name) ?? [])].map((range) => {
        const word = new Range();
        word.setStart(range.startContainer, range.startOffset);
        word.setEnd(range.endContainer, range.endOffset);
        return String(word).toLowerCase();
      });
    return { all: texts('found'), here: texts('found-here') };
  });

/** Whether the word that the bar is at can be seen. */
const inView = (page: Page) =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('found-here') ?? [];
    if (!range) return false;
    const word = new Range();
    word.setStart(range.startContainer, range.startOffset);
    word.setEnd(range.endContainer, range.endOffset);
    const { top, bottom } = word.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

async function openResult(page: Page, from: string, query: string, result: string) {
  await page.goto(from);
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill(query);
  await page.getByRole('status').filter({ hasText: 'essay' }).waitFor();
  await page.getByRole('dialog').getByRole('link', { name: result }).first().click();
}

describe.each([
  { name: 'at the root', url: site.url },
  { name: 'under /sub/', url: siteUnderSub.url },
])('a result $name', ({ url }) => {
  test('opens at the section that matched, with its words marked and a clean address', async () => {
    const { page, faults } = await openPage(browser);
    await openResult(page, url, 'oilskin', 'Fold, turn, unfold');
    await bar(page).waitFor();
    expect(page.url()).toBe(`${url}articles/paper-map/#fold-what-to-hide`);
    expect(await marked(page)).toEqual({ all: ['oilskin'], here: ['oilskin'] });
    expect(await inView(page)).toBe(true);
    expect(await place(page).innerText()).toBe('1 of 1');
    expect(await bar(page).getByRole('button').allInnerTexts()).toEqual(['Clear']);
    expect(faults).toEqual([]);
  });
});

test('the bar goes from word to word and around, and clears all marks', async () => {
  const { page } = await openPage(browser);
  await openResult(page, site.url, 'spindrift', 'Reading a tide table');
  await bar(page).waitFor();
  const { all } = await marked(page);
  expect(all.length).toBeGreaterThan(1);
  const [at] = (await place(page).innerText()).split(' of ').map(Number);
  const count = all.length;
  const after = (steps: number) =>
    `${(((((at ?? 1) - 1 + steps) % count) + count) % count) + 1} of ${count}`;
  await button(page, 'Next').click();
  expect(await place(page).innerText()).toBe(after(1));
  expect(await inView(page)).toBe(true);
  await button(page, 'Previous').click();
  await button(page, 'Previous').click();
  expect(await place(page).innerText()).toBe(after(-1));
  expect(await inView(page)).toBe(true);
  await button(page, 'Clear').click();
  expect(await bar(page).count()).toBe(0);
  expect(await marked(page)).toEqual({ all: [], here: [] });
});

test('the words are marked as they stand in the essay: whole, in every form that was found', async () => {
  const { page } = await openPage(browser);
  // "commitment" has the stem of "commit".
  await openResult(page, site.url, 'commit', 'A loaf a week');
  await bar(page).waitFor();
  const words = new Set((await marked(page)).all);
  expect([...words].toSorted()).toEqual(['commit', 'commitment', 'committing']);
});

test('words with signs in them are marked as well', async () => {
  const { page, faults } = await openPage(browser);
  await page.goto(`${site.url}articles/seed-ledger/?find=${encodeURIComponent('sow2csv.py')}+a*(`);
  await bar(page).waitFor();
  expect(new Set((await marked(page)).all)).toEqual(new Set(['sow2csv.py']));
  expect(faults).toEqual([]);
});

test('words in code stay marked when its copy button comes', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${site.url}articles/seed-ledger/?find=shed.is_available`);
  await bar(page).waitFor();
  await page.getByRole('button', { name: /copy/i }).first().waitFor();
  const { all } = await marked(page);
  expect(all.length).toBeGreaterThan(0);
  await button(page, 'Next').click();
  expect(await inView(page)).toBe(true);
});

/** What a browser's translation does to a page: other words in elements of its own. */
const translations = {
  'in new elements': (page: Page) =>
    translate(page, (text, words) => {
      const outer = document.createElement('span');
      outer.append(document.createElement('span'));
      outer.firstElementChild?.append(words);
      text.replaceWith(outer);
    }),
  'in new elements around the old text': (page: Page) =>
    translate(page, (text, words) => {
      const outer = document.createElement('span');
      text.replaceWith(outer);
      outer.append(text);
      text.data = words;
    }),
  'in place': (page: Page) => translate(page, (text, words) => (text.data = words)),
};

async function translate(page: Page, put: (text: Text, words: string) => void) {
  await page.evaluate(`(() => {
    const put = ${put};
    const walker = document.createTreeWalker(document.querySelector('main article'), NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) if (text.data.trim()) put(text, text.data.replace(/[a-z]/gi, 'ж'));
  })()`);
}

test.each(Object.entries(translations))(
  'in a page that the browser translates %s, the bar goes from one passage to the next',
  async (_, translated) => {
    const { page, faults } = await openPage(browser);
    await page.goto(`${site.url}articles/tide-table/?find=spindrift`);
    await bar(page).waitFor();
    const { all } = await marked(page);
    /** Which passages the bar goes through, by their number on the page. */
    const tour = async () => {
      const passages: number[] = [];
      for (const _ of all) {
        await button(page, 'Next').click();
        expect(await inView(page)).toBe(true);
        passages.push(
          await page.evaluate(() => {
            const [range] = CSS.highlights.get('found-here') ?? [];
            const all = [...document.querySelectorAll('main :is(p, li, td, h2, h3)')];
            return all.findLastIndex((one) => range && one.contains(range.startContainer));
          }),
        );
      }
      return passages;
    };
    const before = await tour();
    await translated(page);
    await expect.poll(async () => (await marked(page)).here[0]).toContain('ж');
    expect((await marked(page)).all).toEqual([]);
    expect(await tour()).toEqual(before);
    await button(page, 'Clear').click();
    await translated(page);
    expect(await marked(page)).toEqual({ all: [], here: [] });
    expect(faults).toEqual([]);
  },
);

test('a result on the same page closes the dialog, goes there and turns to the bar', async () => {
  const { page, faults } = await openPage(browser);
  await openResult(
    page,
    `${site.url}articles/tide-table/`,
    'harbourmaster',
    'A pole without numbers',
  );
  await bar(page).waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(page.url()).toBe(`${site.url}articles/tide-table/#a-pole-without-numbers`);
  expect(await inView(page)).toBe(true);
  expect((await marked(page)).here).toEqual(['harbourmaster']);
  expect(await bar(page).evaluate((element) => element.matches(':focus'))).toBe(true);
  expect(faults).toEqual([]);
});

test('works by keyboard alone', async () => {
  const { page } = await openPage(browser);
  await page.goto(site.url);
  await page.keyboard.press('/');
  await page.getByRole('searchbox').waitFor();
  await page.keyboard.type('spindrift');
  await page.getByRole('status').filter({ hasText: '1 essay.' }).waitFor();
  await page.keyboard.press('Enter');
  await bar(page).waitFor();
  const before = await place(page).innerText();
  await page.keyboard.press('Enter');
  expect(await place(page).innerText()).not.toBe(before);
  const word = await page.evaluateHandle(() => [...(CSS.highlights.get('found-here') ?? [])][0]);
  await page.keyboard.press('Escape');
  expect(await bar(page).count()).toBe(0);
  await page.keyboard.press('Tab');
  // The next Tab goes on from the word, not from the top of the page.
  expect(
    await page.evaluate((words) => {
      const word = words?.startContainer;
      const focused = document.activeElement;
      if (!word || !focused) return 'nothing is focused';
      return Boolean(word.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING);
    }, word),
  ).toBe(true);
});

test('words of the original title are marked where it stands, below the text', async () => {
  const { page } = await openPage(browser);
  await openResult(page, site.url, 'most patient creases', 'Fold, turn, unfold');
  await bar(page).waitFor();
  expect((await marked(page)).all).toContain('patient');
});

test('where a browser cannot mark words, the bar still goes from one to the next', async () => {
  const { page, faults } = await openPage(browser);
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
  await openResult(page, site.url, 'spindrift', 'Reading a tide table');
  const before = await place(page).innerText();
  await button(page, 'Next').click();
  expect(await place(page).innerText()).not.toBe(before);
  expect(faults).toEqual([]);
});

test('is the same with a finger, on a screen of 320 pixels', async () => {
  const { page, faults } = await openPage(browser, {
    viewport: { width: 320, height: 640 },
    hasTouch: true,
    isMobile: true,
  });
  await page.goto(site.url);
  await page.getByRole('button', { name: 'Search' }).tap();
  await page.getByRole('searchbox').fill('spindrift');
  await page.getByRole('dialog').getByRole('link', { name: 'Reading a tide table' }).first().tap();
  await bar(page).waitFor();
  for (const one of await bar(page).getByRole('button').all()) {
    const box = await one.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect(box?.width).toBeGreaterThanOrEqual(44);
  }
  await button(page, 'Next').tap();
  expect(await inView(page)).toBe(true);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);
  expect(faults).toEqual([]);
});
