import { preview } from 'astro';
import { chromium } from 'playwright-core';
import { findBrowser } from '../browser/find-browser.ts';
import { type Typed, typeAndWait } from '../browser/typing.ts';
import type { Figure, Site } from './measurements.ts';

/** Words that are typed; the last of them is in the essays in another form. */
const words = ['spindrift', 'meeting', 'walking'];

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
      first.push(timeOf(await typeAndWait(page, word, 200)));
      await page.close();
    }
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.keyboard.press('/');
    for (const word of ['morning', ...words]) {
      await page.getByRole('searchbox').fill('');
      later.push(timeOf(await typeAndWait(page, word, 0)));
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

function timeOf({ lastKey, drawn }: Typed): number {
  return drawn - lastKey;
}
