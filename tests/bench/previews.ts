import type { Browser } from 'playwright-core';
import { astro, type Running } from '../build-site.ts';
import { inBrowser } from './browser.ts';
import { forget } from './copies.ts';
import { addParagraph, edited } from './edits.ts';
import { type Figure, median, type Site } from './figures.ts';

/** Milliseconds after which what has not come never comes. */
const patience = 30 * 60_000;

/**
 * How long the live preview takes from its start to the home page, with nothing remembered and
 * again; and from an essay's being saved to its words standing on its page in the browser.
 */
export function previews({ root }: Site): Promise<Figure[]> {
  return inBrowser(async (browser) => {
    await forget(root);
    const cold = await preview(root, browser, 0);
    const warm = await preview(root, browser, 3);
    return [
      { name: 'preview, first page, cold', value: cold.first, unit: 'ms', grows: true },
      { name: 'preview, first page, warm', value: warm.first, unit: 'ms', grows: true },
      { name: 'preview, from save to page', value: median(warm.saves), unit: 'ms', grows: true },
    ];
  });
}

async function preview(root: string, browser: Browser, saves: number) {
  const start = performance.now();
  const dev = astro(root, ['dev', '--ignore-lock', '--host', '127.0.0.1'], {
    env: { PORT: '0', NODE_ENV: 'development' },
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  try {
    const url = await addressOf(dev);
    await page.goto(url);
    const first = performance.now() - start;
    await page.goto(`${url}articles/${edited}/`);
    const times: number[] = [];
    for (let save = 1; save <= saves; save++) {
      const words = `Saved for the time number ${save}.`;
      const saved = performance.now();
      await addParagraph(root, words);
      await page.getByText(words).waitFor();
      times.push(performance.now() - saved);
    }
    return { first, saves: times };
  } finally {
    await page.close();
    dev.process.kill();
    await dev.ended;
  }
}

/** Where the preview listens, once it says so. */
function addressOf({ process, output, ended }: Running): Promise<string> {
  return new Promise((resolve, reject) => {
    process.stdout?.on('data', () => {
      const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(output()) ?? [];
      if (address !== undefined) resolve(address);
    });
    void ended.then(() => reject(new Error(output())));
  });
}
