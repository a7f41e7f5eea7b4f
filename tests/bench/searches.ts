import type { Browser } from 'playwright-core';
import { typeAndWait, type Typed } from '../browser/typing.ts';
import { inBrowser, slowDown } from './browser.ts';
import type { Figure, Site } from './figures.ts';
import { serveStatically, type StaticHost } from './static-host.ts';

/** Words that are typed; the last of them is in the essays in another form. */
const words = ['spindrift', 'meeting', 'walking'];

/**
 * What the search fetches from being opened to the results of a word, and how long after the last
 * key they are drawn: for the first word, typed at five keys a second on slow 4G with a processor
 * four times slower; and for later words, on this machine as it is. The most of some words.
 */
export async function searches({ dist }: Site): Promise<Figure[]> {
  const host = await serveStatically(dist);
  try {
    return await inBrowser(async (browser) => {
      // The host compresses what is asked for the first time.
      for (const word of words) await first(browser, host, word);
      const firsts = [];
      for (const word of words) firsts.push(await first(browser, host, word));
      const times = firsts.map(({ time }) => time);
      const bytes = firsts.map(({ fetched }) => fetched);
      return [
        { name: 'search, fetched to first results', value: Math.max(...bytes), unit: 'bytes' },
        { name: 'search, first results, slow 4G', value: Math.max(...times), unit: 'ms' },
        { name: 'search, later results', value: await later(browser, host), unit: 'ms' },
      ];
    });
  } finally {
    await host.stop();
  }
}

async function first(browser: Browser, { url, answers }: StaticHost, word: string) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'networkidle' });
    await slowDown(page);
    const before = answers.length;
    await page.keyboard.press('/');
    const time = timeOf(await typeAndWait(page, word, 200));
    const fetched = answers.slice(before).reduce((sum, { bytes }) => sum + bytes, 0);
    return { time, fetched };
  } finally {
    await context.close();
  }
}

async function later(browser: Browser, { url }: StaticHost): Promise<number> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.keyboard.press('/');
  const times: number[] = [];
  for (const word of ['morning', ...words]) {
    await page.getByRole('searchbox').fill('');
    times.push(timeOf(await typeAndWait(page, word)));
  }
  return Math.max(...times.slice(1));
}

function timeOf({ lastKey, drawn }: Typed): number {
  return drawn - lastKey;
}
