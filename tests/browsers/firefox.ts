import puppeteer from 'puppeteer-core';
import { findProgram } from './programs.ts';
import type { OpenBrowser } from './tab.ts';

/** Firefox, driven by WebDriver BiDi. */
export async function openFirefox({ scripts = true } = {}): Promise<OpenBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findProgram(['firefox-esr', 'firefox'], 'firefox-esr'),
    extraPrefsFirefox: { 'javascript.enabled': scripts },
    timeout: 120_000,
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(120_000);
  return {
    close: () => browser.close(),
    tab: {
      open: async (url) => void (await page.goto(url)),
      click: (selector) => page.locator(selector).click(),
      press: (key) => page.keyboard.press(key),
      type: (text) => page.keyboard.type(text),
      value: (expression) => page.evaluate(expression),
      resize: (width, height) => page.setViewport({ width, height }),
    },
  };
}
