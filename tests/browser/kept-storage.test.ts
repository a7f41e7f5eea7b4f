import { expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { bar, does, keep, marked, select } from './passages.ts';
import { launch, openPage } from './site-in-browser.ts';

const browser = await launch();
const site = await builtSite('list');

const essay = `${site.url}articles/seed-ledger/`;
const book = `${site.url}kept/`;

const poppy = 'he calls the poppy: simple, and never the same twice';

test('full, forbidden, damaged and switched off storage is told, and nothing else is lost', async () => {
  const { page, faults } = await openPage(browser);
  const context = page.context();
  await page.goto(essay);
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
