import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../browser/find-browser.ts';
import type { Figure } from './figures.ts';

/** Does something with a browser, which is closed when it is done. */
export async function inBrowser(
  measure: (browser: Browser) => Promise<Figure[]>,
): Promise<Figure[]> {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  try {
    return await measure(browser);
  } finally {
    await browser.close();
  }
}

/** Slows a page down to slow 4G, 150 ms and 1.6 Mbit/s, and its processor to a quarter. */
export async function slowDown(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 200_000,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}
