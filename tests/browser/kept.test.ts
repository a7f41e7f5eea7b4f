import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page, Request } from 'playwright-core';
import { expect, test } from 'vitest';
import { workspace } from '../build-site.ts';
import { builtSite } from '../built-site.ts';
import { objections } from './axe.ts';
import { launch, openPage } from './site-in-browser.ts';

const browser = await launch();
const site = await builtSite('list');

const essay = `${site.url}articles/seed-ledger/`;
const book = `${site.url}kept/`;

const bar = (page: Page) => page.getByRole('group', { name: 'Passage' });
const does = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true });

async function opened(address = essay, options = {}) {
  const { page, faults } = await openPage(browser, options);
  await page.goto(address);
  return { page, context: page.context(), faults };
}

/** Selects words of the essay, which may go over several elements, as a pointer does. */
async function select(page: Page, first: string, last = first) {
  await page.evaluate(
    ([first = '', last = '']) => {
      const prose = document.querySelector('.prose') ?? document.body;
      const walker = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT);
      const nodes: { node: Node; at: number }[] = [];
      let words = '';
      while (walker.nextNode()) {
        nodes.push({ node: walker.currentNode, at: words.length });
        words += walker.currentNode.nodeValue ?? '';
      }
      const range = new Range();
      const start = words.indexOf(first);
      const end = words.indexOf(last, start) + last.length;
      // Words may stand in several elements.
      const from = nodes.findLast(({ at }) => at <= start);
      const to = nodes.findLast(({ at }) => at < end);
      if (start < 0 || !from || !to) throw new Error(`There is no "${first}".`);
      range.setStart(from.node, start - from.at);
      range.setEnd(to.node, end - to.at);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [first, last],
  );
  await bar(page).waitFor();
}

async function keep(page: Page, first: string, last = first) {
  await select(page, first, last);
  await does(page, 'Keep').click();
  await bar(page).getByText('Kept.').waitFor();
}

/** The words that are marked, in the order of the text. */
const marked = (page: Page) =>
  page.evaluate(() =>
    ['kept', 'noted'].flatMap((name) =>
      [...(CSS.highlights.get(name) ?? [])].flatMap((range) =>
        range instanceof Range ? [range.toString().replace(/\s+/g, ' ')] : [],
      ),
    ),
  );

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
  const { page, context, faults } = await opened();
  await keep(page, poppy);
  await does(page, 'Add a note').click();
  await bar(page).getByRole('textbox', { name: 'Note' }).fill('Like bread.');
  await does(page, 'Done').click();
  await bar(page).getByText('The note is kept.').waitFor();
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
  const { page } = await opened();
  await keep(page, 'Three tools', 'On a full disk');
  await keep(page, 'On a full disk it says', 'Empty the bin');
  await select(page, 'Empty the bin');
  await does(page, 'What is kept here').waitFor();
  await does(page, 'Keep').click();
  await bar(page).getByText('Kept.').waitFor();
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
    const { page } = await opened(essay, options);
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
  const { page } = await opened();
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
  const { page, context } = await opened(essay, {
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

test.each([
  ['right-to-left', 'almashy', 'من يركب الحافلة يصل قبل أن يبدأ'],
  ['Japanese', 'ishi-to-mizu', '大きな石は美しいが、重くて運べない'],
])('a %s passage is kept, stands in the book and is found there', async (_script, id, words) => {
  const { page, faults } = await opened(`${site.url}articles/${id}/`);
  await keep(page, words);
  await page.goto(book);
  await page.getByText(words).waitFor();
  await page.getByRole('searchbox', { name: 'Search the passages' }).fill(words.slice(4, 8));
  await page.getByRole('status').filter({ hasText: '1 passage' }).waitFor();
  await page.getByRole('searchbox').fill('Vavilov');
  await page.getByText('No passage has these words.').waitFor();
  expect(await page.getByText(words).isVisible()).toBe(false);
  expect(faults).toEqual([]);
});

test('the book is empty at first, is taken along, erased and brought in again, and comes from annotations too', async () => {
  const { page } = await opened(book);
  await page.getByText('Here stand the passages').waitFor();
  await page.goto(essay);
  await keep(page, poppy);
  await keep(page, 'Vavilov kept 187,000 kinds');
  await page.goto(book);
  const passages = page.locator('.passages blockquote');
  await passages.nth(1).waitFor();
  const before = await passages.allTextContents();
  expect(before).toEqual(['Vavilov kept 187,000 kinds', poppy]);
  expect(await objections(page)).toEqual([]);
  await page.getByRole('combobox', { name: 'Order' }).selectOption('day');
  expect((await passages.allTextContents()).toSorted()).toEqual(before.toSorted());

  const saved = async (button: string, name: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const path = join(workspace(), name);
    await (await download).saveAs(path);
    return path;
  };
  const markdown = await readFile(await saved('Save as Markdown', 'kept-book.md'), 'utf8');
  expect(markdown).toContain('> Vavilov kept 187,000 kinds');
  const csv = await readFile(await saved('Save as CSV', 'kept-book.csv'), 'utf8');
  expect(csv.split('\r\n')).toHaveLength(4);
  const annotations = await saved('Save as JSON-LD', 'kept-book.jsonld');

  await page.goto(`${site.url}help/`);
  const backup = await saved('Save as a file', 'kept-book.json');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByText('Everything is erased.').waitFor();
  await page.goto(book);
  await page.getByText('Here stand the passages').waitFor();

  const file = page.locator('kept-book input[type=file]');
  const bringIn = async (path: string, says: string) => {
    await file.setInputFiles(path);
    await page.getByRole('status').filter({ hasText: says }).waitFor();
  };
  await bringIn(backup, '2 passages are new or changed.');
  expect(await passages.allTextContents()).toEqual(before);
  await bringIn(annotations, '0 passages are new or changed.');
  expect(await passages.allTextContents()).toEqual(before);
  const { page: other } = await opened(book);
  await other.locator('kept-book input[type=file]').setInputFiles(annotations);
  await other.getByText('2 passages are new or changed.').waitFor();
  expect(await other.locator('.passages blockquote').allTextContents()).toEqual(before);
});

test('two tabs agree on what is kept, and the home page shows it where that is wanted', async () => {
  const { page, context } = await opened();
  const other = await context.newPage();
  await other.goto(essay);
  await keep(page, poppy);
  await expect.poll(() => marked(other)).toEqual([poppy]);
  await other.goto(book);
  await other.getByRole('checkbox').check();
  await other.goto(site.url);
  await other.locator('.passage-of-visit', { hasText: poppy }).waitFor();
  await other.getByRole('link', { name: 'Kept passages' }).waitFor();
  await does(page, 'Let go').click();
  await expect.poll(() => marked(page)).toEqual([]);
  await other.goto(book);
  await other.getByText('Here stand the passages').waitFor();
});

test('full, forbidden, damaged and switched off storage is told, and nothing else is lost', async () => {
  const { page, context, faults } = await opened();
  await keep(page, poppy);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await select(page, 'Vavilov');
  await does(page, 'Keep').click();
  await bar(page).getByText('no more room').waitFor();

  await page.reload();
  await expect.poll(() => marked(page)).toEqual([poppy]);
  await page.evaluate(
    () =>
      new Promise((done) => {
        indexedDB.open('kept:/:', 1).onsuccess = ({ target }) => {
          if (!(target instanceof IDBOpenDBRequest)) return;
          const change = target.result.transaction('passages', 'readwrite');
          change.objectStore('passages').put({ id: 'odd', essay: 'seed-ledger', quote: 7 });
          change.oncomplete = done;
        };
      }),
  );
  await page.goto(book);
  await page.getByText('1 passage is damaged').waitFor();
  await page.getByText(poppy).waitFor();

  await context.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await page.goto(essay);
  await select(page, 'Vavilov');
  await does(page, 'Keep').click();
  await bar(page).getByText('forbids').waitFor();
  await page.goto(book);
  await page.getByText('could not be read').waitFor();

  await page.goto(`${site.url}help/`);
  await page.getByRole('checkbox', { name: 'Keep these things' }).uncheck();
  await page.getByText('keeps nothing now').waitFor();
  await page.goto(essay);
  await select(page, 'Vavilov');
  await does(page, 'Keep').click();
  await bar(page).getByText('switched off').waitFor();
  expect(faults).toEqual([]);
});

test('a thousand passages are drawn in one walk through the text, and stand in the book once each', async () => {
  const { page, context } = await opened();
  await keep(page, poppy);
  const count = await page.evaluate(
    () =>
      new Promise((done) => {
        indexedDB.open('kept:/:', 1).onsuccess = ({ target }) => {
          if (!(target instanceof IDBOpenDBRequest)) return;
          const change = target.result.transaction('passages', 'readwrite');
          const store = change.objectStore('passages');
          store.getAll().onsuccess = ({ target }) => {
            if (!(target instanceof IDBRequest)) return;
            for (let at = 0; at < 999; at++) store.put({ ...target.result[0], id: `p${at}` });
          };
          change.oncomplete = () => done(document.querySelectorAll('.prose, .prose *').length);
        };
      }),
  );
  await context.addInitScript(() => {
    // The walk asks of each element whether it is apart from the text.
    Element.prototype.matches = new Proxy(Element.prototype.matches, {
      apply(matches, element, given: [string]) {
        if (given[0].includes('[data-footnote-ref]')) {
          const { dataset } = document.documentElement;
          dataset.walked = String(Number(dataset.walked ?? 0) + 1);
        }
        return Reflect.apply(matches, element, given);
      },
    });
  });
  await page.reload();
  await expect.poll(async () => (await marked(page)).length).toBe(1000);
  const walked = await page.evaluate(() => Number(document.documentElement.dataset.walked));
  expect(walked).toBeGreaterThan(0);
  expect(walked).toBeLessThanOrEqual(Number(count));
  await page.goto(book);
  await page.getByText('1,000 passages').waitFor();
  expect(await page.locator('.passages li').count()).toBe(1000);
});

test('who selects nothing and points at no link fetches nothing for it, and without scripts nothing is offered', async () => {
  const { page } = await openPage(browser);
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  await page.goto(`${site.url}articles/tide-table/`, { waitUntil: 'networkidle' });
  const asked = requests.map((request) => request.url());
  const own = asked.filter((url) => /intents|essay|preview|kept|tower-clock/.test(url));
  expect(own.filter((url) => !/Essay\.astro/.test(url))).toEqual([]);

  const link = page.locator('.prose a[href*="tower-clock"]');
  await link.hover();
  const preview = page.locator('.link-preview');
  await preview.getByText('pendulum').first().waitFor();
  expect(await preview.locator('.cover').count()).toBe(1);
  expect(await link.getAttribute('aria-describedby')).toBe('site-link-preview');
  // The browser may fetch it ahead for whoever follows the link, too.
  const read = requests.filter((request) => request.resourceType() === 'xhr');
  expect(read.map((request) => request.url())).toEqual([`${site.url}articles/tower-clock/`]);
  await page.keyboard.press('Escape');
  await preview.waitFor({ state: 'hidden' });
  await link.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await preview.waitFor();
  expect(await objections(page)).toEqual([]);

  const { page: plain } = await openPage(browser, { javaScriptEnabled: false });
  await plain.goto(book);
  await plain.getByText('needs JavaScript').waitFor();
  expect(await plain.getByRole('button').count()).toBe(0);
});
