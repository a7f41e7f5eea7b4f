import type { CDPSession, Page } from 'playwright-core';
import { inBrowser } from './browser.ts';
import { edited } from './edits.ts';
import { type Figure, median, type Site } from './figures.ts';
import { serveStatically } from './static-host.ts';

/** So many passages a reader has kept. */
const count = 1000;

/** How long the scripts of a page run for a reader who has kept a thousand passages of one essay. */
export async function kept({ dist }: Site): Promise<Figure[]> {
  const host = await serveStatically(dist, false);
  const essay = `${host.url}articles/${edited}/`;
  const book = `${host.url}kept/`;
  try {
    return await inBrowser(async (browser) => {
      const page = await browser.newPage();
      await page.goto(essay);
      await keepMany(page);
      const marks = () =>
        page.waitForFunction((count) => CSS.highlights.get('kept')?.size === count, count);
      const entries = () => page.locator(`.passages li >> nth=${count - 1}`).waitFor();
      return [
        {
          name: `marks of ${count} kept passages, script`,
          value: await scriptTime(page, essay, marks),
          unit: 'ms',
        },
        {
          name: `the book of ${count} kept passages, script`,
          value: await scriptTime(page, book, entries),
          unit: 'ms',
        },
      ];
    });
  } finally {
    await host.stop();
  }
}

/** Keeps words from all over the essay of a page, as `src/reader/kept/store.ts` does. */
async function keepMany(page: Page): Promise<void> {
  await page.evaluate(
    ([essay, count]) =>
      new Promise((done) => {
        const texts = [...document.querySelectorAll<HTMLElement>('.prose > p:not(:has(sup))')]
          .map(({ innerText }) => innerText)
          .filter((text) => text.length > 100);
        const request = indexedDB.open('kept:/:', 1);
        request.onupgradeneeded = () => {
          const store = request.result.createObjectStore('passages', { keyPath: 'id' });
          store.createIndex('essay', 'essay');
        };
        request.onsuccess = () => {
          const change = request.result.transaction('passages', 'readwrite');
          for (let at = 0; at < count; at++) {
            const text = texts[at % texts.length] ?? '';
            const exact = text.slice(at % 40).slice(0, 60);
            const kept = new Date(Date.UTC(2026, 0, 1, at)).toISOString();
            const quote = { exact, prefix: '', suffix: '' };
            change.objectStore('passages').put({ id: `p${at}`, essay, quote, kept, start: at });
          }
          change.oncomplete = () => {
            localStorage.setItem('kept:/:passages', '0');
            request.result.close();
            done(undefined);
          };
        };
      }),
    [edited, count] as const,
  );
}

/** What the profiler calls by these names is no script at all. */
const others = ['(idle)', '(program)', '(root)'];

/** How long scripts run, in milliseconds, from the way to a page until something is there: the middle of five. */
async function scriptTime(page: Page, url: string, until: () => Promise<unknown>) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Profiler.enable');
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    await page.goto('about:blank');
    times.push(await profiled(devtools, () => page.goto(url).then(until)));
  }
  await devtools.detach();
  return median(times);
}

async function profiled(devtools: CDPSession, act: () => Promise<unknown>): Promise<number> {
  await devtools.send('Profiler.start');
  await act();
  const { profile } = await devtools.send('Profiler.stop');
  const idle = new Set(
    profile.nodes
      .filter(
        ({ callFrame: { functionName, url, lineNumber } }) =>
          others.includes(functionName) ||
          // What looks for an entry from outside has no address; what is the browser's own has no line either.
          (url === '' && lineNumber >= 0),
      )
      .map(({ id }) => id),
  );
  const { samples = [], timeDeltas = [] } = profile;
  const microseconds = samples.reduce(
    (sum, id, at) => sum + (idle.has(id) ? 0 : (timeDeltas[at] ?? 0)),
    0,
  );
  return microseconds / 1000;
}
