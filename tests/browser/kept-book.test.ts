import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workspace } from '../build-site.ts';
import { builtSite } from '../built-site.ts';
import { objections } from './axe.ts';
import { bar, does, keep, marked, openAt, select } from './passages.ts';
import { launch, openPage } from './site-in-browser.ts';

const browser = await launch();
const site = await builtSite('list');

const essay = `${site.url}articles/seed-ledger/`;
const book = `${site.url}kept/`;

const poppy = 'he calls the poppy: simple, and never the same twice';

test('right-to-left and Japanese passages are kept, stand in the book and are found there', async () => {
  const { page, faults } = await openPage(browser);
  const passages = [
    { id: 'almashy', words: 'من يركب الحافلة يصل قبل أن يبدأ' },
    { id: 'ishi-to-mizu', words: '大きな石は美しいが、重くて運べない' },
  ];
  for (const { id, words } of passages) {
    await page.goto(`${site.url}articles/${id}/`);
    await keep(page, words);
  }
  await page.goto(book);
  const search = page.getByRole('searchbox', { name: 'Search the passages' });
  for (const { words } of passages) {
    await search.fill(words.slice(4, 8));
    await page.getByRole('status').filter({ hasText: '1 passage' }).waitFor();
    const passage = page.locator('.passages blockquote:visible');
    expect(await passage.allTextContents()).toEqual([words]);
    // Its lines begin where its own script does.
    expect(await passage.locator('p').evaluate((p) => getComputedStyle(p).textAlign)).toBe('start');
  }
  await search.fill('Vavilov');
  await page.getByText('No passage has these words.').waitFor();
  expect(await page.locator('.passages blockquote:visible').count()).toBe(0);
  expect(faults).toEqual([]);
});

test('the book is taken along as it would be written by hand, erased, and brought in again, never doubled', async () => {
  const { page } = await openAt(browser, book);
  await page.getByText('Here stand the passages').waitFor();
  await page.clock.setFixedTime('2026-11-26T10:00:00Z');
  await page.goto(essay);
  await keep(page, 'Anselm Čapek has a drawer');
  await page.clock.setFixedTime('2026-11-27T11:30:00Z');
  await keep(page, 'he has never lost a bean.');
  await does(page, 'Add a note').click();
  await bar(page).getByRole('textbox', { name: 'Note' }).fill('Like *bread*, "they say".');
  await page.keyboard.press('Control+Enter');
  await bar(page).getByText('The note is kept.').waitFor();

  await page.goto(book);
  const passages = page.locator('.passages blockquote');
  await passages.nth(1).waitFor();
  const before = ['Anselm Čapek has a drawer', 'he has never lost a bean.'];
  expect(await passages.allTextContents()).toEqual(before);
  expect(await objections(page)).toEqual([]);
  await page.getByRole('combobox', { name: 'Order' }).selectOption('day');
  expect(await page.locator('.passages :is(h2, blockquote)').allTextContents()).toEqual([
    '27 November 2026',
    'he has never lost a bean.',
    '26 November 2026',
    'Anselm Čapek has a drawer',
  ]);
  await page.getByRole('combobox', { name: 'Order' }).selectOption('essay');

  const ids = await page.locator('.passages li').evaluateAll((all) => all.map(({ id }) => id));
  const saved = async (button: string, name: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const path = join(workspace(), name);
    await (await download).saveAs(path);
    return path;
  };
  /** A file as it would be anywhere: host and ids are those of this run. */
  const anywhere = async (path: string) =>
    ids.reduce(
      (text, id, at) => text.replaceAll(id, `PASSAGE-${at + 1}`),
      (await readFile(path, 'utf8')).replaceAll(new URL(site.url).origin, 'SITE'),
    );
  const byHand = async (name: string) =>
    (await readFile(join(import.meta.dirname, 'book-files', name), 'utf8')).replaceAll(
      '\r\n',
      '\n',
    );
  const markdown = await saved('Save as Markdown', 'book.md');
  expect(await anywhere(markdown)).toBe(await byHand('book.md'));
  const csv = await saved('Save as CSV', 'book.csv');
  expect((await anywhere(csv)).replaceAll('\r\n', '\n')).toBe(await byHand('book.csv'));
  const annotations = await saved('Save as JSON-LD', 'book.jsonld');
  expect(JSON.parse(await anywhere(annotations))).toEqual(JSON.parse(await byHand('book.jsonld')));

  await page.goto(`${site.url}help/`);
  const backup = await saved('Save as a file', 'backup.json');
  expect(JSON.parse(await anywhere(backup))).toMatchObject(JSON.parse(await byHand('backup.json')));
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByText('Everything is erased.').waitFor();
  await page.goto(book);
  await page.getByText('Here stand the passages').waitFor();

  const file = page.locator('kept-book input[type=file]');
  const bringIn = async (path: string, says: string) => {
    await file.setInputFiles(path);
    await page.getByRole('status').filter({ hasText: says }).waitFor();
    expect(await passages.allTextContents()).toEqual(before);
  };
  await bringIn(backup, '2 passages are new or changed.');
  await bringIn(annotations, '0 passages are new or changed.');
  const { page: other } = await openAt(browser, book);
  // Until then nobody listens for a file.
  await other.getByText('Here stand the passages').waitFor();
  await other.locator('kept-book input[type=file]').setInputFiles(annotations);
  await other.getByText('2 passages are new or changed.').waitFor();
  expect(await other.locator('.passages blockquote').allTextContents()).toEqual(before);
});

test('two tabs agree on what is kept, and the home page shows it where that is wanted', async () => {
  const { page, context } = await openAt(browser, essay);
  const other = await context.newPage();
  await other.goto(essay);
  await keep(page, poppy);
  await expect.poll(() => marked(other)).toEqual([poppy]);
  await other.goto(book);
  // A note that is being written stays, whatever another tab does.
  await other.getByRole('button', { name: 'Add a note' }).click();
  const note = other.getByRole('textbox', { name: 'Note' });
  await note.fill('Like bread.');
  await keep(page, 'Vavilov kept 187,000 kinds');
  await other.getByText('2 passages').waitFor();
  expect(await note.inputValue()).toBe('Like bread.');
  await other.keyboard.press('Control+Enter');
  await other.locator('.note', { hasText: 'Like bread.' }).waitFor();
  await does(page, 'Let go').click();
  await expect.poll(() => marked(page)).toEqual([poppy]);
  await select(page, poppy);
  await bar(page).getByText('Like bread.').waitFor();
  await other.getByRole('checkbox').check();
  await other.goto(site.url);
  await other.locator('.passage-of-visit', { hasText: poppy }).waitFor();
  await other.getByRole('link', { name: 'Kept passages' }).waitFor();
  await does(page, 'Let go').click();
  await expect.poll(() => marked(page)).toEqual([]);
  await other.goto(book);
  await other.getByText('Here stand the passages').waitFor();
});

test('a thousand passages are drawn in one walk through the text, and stand in the book once each', async () => {
  const { page, context } = await openAt(browser, essay);
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
