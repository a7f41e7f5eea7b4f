import { preview } from 'astro';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../browser/find-browser.ts';
import type { Figure, Site } from './measurements.ts';

/** Words that are typed; the last of them is in the essays in another form. */
const words = ['dropshipping', 'meeting', 'leadership'];

/**
 * How long after the last key five results are drawn: for the first word after opening the search,
 * typed at five keys a second on slow 4G with a processor four times slower; and for later words,
 * on this machine as it is. The slowest of some words.
 */
export async function searchTimes({ root, dist }: Site): Promise<Figure[]> {
  const server = await preview({ root, outDir: dist, logLevel: 'error', server: { port: 0 } });
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  try {
    const url = `http://localhost:${server.port}/`;
    const first: number[] = [];
    const later: number[] = [];
    for (const word of words) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'networkidle' });
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Network.enable');
      await devtools.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 150,
        downloadThroughput: 200_000,
        uploadThroughput: 200_000,
      });
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      await page.keyboard.press('/');
      first.push(await typed(page, word, 200));
      await page.close();
    }
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.keyboard.press('/');
    for (const word of ['experiment', ...words]) {
      await page.getByRole('searchbox').fill('');
      later.push(await typed(page, word, 0));
    }
    return [
      { name: 'first results, slow 4G', value: Math.max(...first), unit: 'ms' },
      { name: 'later results', value: Math.max(...later.slice(1)), unit: 'ms' },
    ];
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Types a word and gives the milliseconds from its last key to its results. */
async function typed(page: Page, word: string, delay: number): Promise<number> {
  const field = page.getByRole('searchbox');
  await field.waitFor();
  await field.evaluate((input, length) => {
    const status = document.querySelector('.search-status');
    performance.clearMarks();
    input.addEventListener('input', () => {
      if (input instanceof HTMLInputElement && input.value.length === length) {
        performance.mark('last key');
        if (status) status.textContent = '';
      }
    });
    new MutationObserver(() => {
      const [lastKey] = performance.getEntriesByName('last key');
      if (lastKey && /^\d+ essays?\./.test(status?.textContent ?? '')) performance.mark('drawn');
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  }, word.length);
  await field.pressSequentially(word, { delay });
  await page.waitForFunction(() => performance.getEntriesByName('drawn').length > 0);
  return page.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
    return at('drawn') - at('last key');
  });
}
