import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { workspace } from '../build-site.ts';
import { builtSite } from '../built-site.ts';
import { objections } from './axe.ts';
import { launch, openPage } from './site-in-browser.ts';

const browser = await launch();
const site = await builtSite('list');
const essay = `${site.url}articles/seed-ledger/`;

const panel = (page: Page, name = 'Reading settings') => page.getByRole('dialog', { name });

async function openSettings(page: Page) {
  await page.getByRole('link', { name: 'Reading settings' }).click();
  await panel(page).waitFor();
}

const choose = (page: Page, name: string) =>
  page.locator('settings-form').getByRole('radio', { name, exact: true }).check();

const chooseIn = (page: Page, group: string, name: string) =>
  page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true }).check();

/** How the text looks, and which colour the browser's frame has. */
const look = (page: Page) =>
  page.evaluate(() => {
    const text = document.querySelector('.prose p');
    const { fontFamily, fontSize, letterSpacing, lineHeight, textAlign } = getComputedStyle(
      text ?? document.body,
    );
    const { colorScheme } = getComputedStyle(document.documentElement);
    const frame = [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].find(
      ({ media }) => matchMedia(media).matches,
    )?.content;
    const size = Number.parseFloat(fontSize);
    const leading = Math.round((100 * Number.parseFloat(lineHeight)) / size) / 100;
    return { fontFamily, size, letterSpacing, leading, textAlign, colorScheme, frame };
  });

/** The look at the first paint: before any script of the page but the one in its head. */
async function firstLook(page: Page, address: string) {
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto(address);
  const first = await look(page);
  await page.unroute('**/_astro/*.js');
  return first;
}

const kept = (page: Page) => page.evaluate(() => localStorage.getItem('kept:/:settings'));

test('what is chosen holds at once, and on the next page before anything else runs', async () => {
  const { page, faults } = await openPage(browser, { colorScheme: 'light' });
  await page.goto(essay);
  const usual = await look(page);
  expect(usual).toMatchObject({ colorScheme: 'light dark', letterSpacing: 'normal', leading: 1.5 });
  await openSettings(page);
  for (const name of ['Dark', 'Largest', 'Without serifs', 'Even']) await choose(page, name);
  await chooseIn(page, 'Space between letters', 'Wider');
  await chooseIn(page, 'Space between lines', 'Wider');
  const chosen = await look(page);
  expect(chosen).toMatchObject({ colorScheme: 'dark', leading: 2, textAlign: 'justify' });
  expect(chosen.fontFamily).toContain('system-ui');
  expect(chosen.size).toBeGreaterThan(1.3 * usual.size);
  expect(Number.parseFloat(chosen.letterSpacing)).toBeGreaterThan(2);
  expect(chosen.frame).not.toBe(usual.frame);
  expect(await objections(page)).toEqual([]);
  expect(faults).toEqual([]);

  expect(await firstLook(page, essay)).toEqual(chosen);

  await page.goto(essay);
  await openSettings(page);
  await page.getByRole('button', { name: 'Set everything back' }).click();
  expect(await look(page)).toEqual(usual);
  expect(await kept(page)).toBeNull();
});

test('the theme follows the system until one is chosen, and again when that is set back', async () => {
  const { page } = await openPage(browser, { colorScheme: 'dark' });
  await page.goto(essay);
  const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
  const dark = { ...(await look(page)), ink: await ink() };
  await page.emulateMedia({ colorScheme: 'light' });
  const light = { ...(await look(page)), ink: await ink() };
  expect(light.ink).not.toBe(dark.ink);
  expect(light.frame).not.toBe(dark.frame);
  await openSettings(page);
  await choose(page, 'Dark');
  expect(await ink()).toBe(dark.ink);
  await choose(page, 'As the system');
  expect({ ...(await look(page)), ink: await ink() }).toEqual(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect({ ...(await look(page)), ink: await ink() }).toEqual(dark);
});

test('two tabs agree at once, and so does a page that one goes back to', async () => {
  const { page } = await openPage(browser);
  await page.goto(site.url);
  const other = await page.context().newPage();
  await other.goto(`${site.url}help/`);
  await choose(other, 'Dark');
  await expect.poll(async () => (await look(page)).colorScheme).toBe('dark');
  await page.goto(essay);
  await openSettings(page);
  await choose(page, 'As the system');
  await expect.poll(async () => (await look(other)).colorScheme).toBe('light dark');
  await other
    .getByRole('radio', { name: 'As the system', checked: true })
    .waitFor({ state: 'attached' });
  await choose(page, 'Light');
  await panel(page).getByRole('button', { name: 'Close' }).click();
  await page.goBack();
  await expect.poll(async () => (await look(page)).colorScheme).toBe('light');
});

test('settings are taken along as a file, erased and brought in again, and seen at once', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${site.url}help/`);
  await choose(page, 'Dark');
  await choose(page, 'Long');
  const before = await kept(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const path = join(workspace(), 'settings.json');
  await (await download).saveAs(path);
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect.poll(async () => (await look(page)).colorScheme).toBe('light dark');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.locator('input[type=file]').setInputFiles(path);
  await expect.poll(async () => (await look(page)).colorScheme).toBe('dark');
  expect(await kept(page)).toBe(before);
  await page.getByRole('checkbox', { name: 'Keep these things in this browser' }).uncheck();
  await expect.poll(async () => (await look(page)).colorScheme).toBe('light dark');
  await choose(page, 'Dark');
  await page.getByText('Kept for this page only').waitFor();
  expect((await look(page)).colorScheme).toBe('dark');
  expect(await kept(page)).toBeNull();
});

test.each([
  ['no JSON', '{"theme":"da', ''],
  ['nothing', 'null', ''],
  ['values that there are not', '{"theme":"mauve","leading":[],"size":"120%"}', '--size: 120%;'],
])('settings that hold %s cost nothing but themselves', async (_what, text, left) => {
  const { page, faults } = await openPage(browser);
  await page.goto(essay);
  const usual = await look(page);
  await page.evaluate((text) => localStorage.setItem('kept:/:settings', text), text);
  await page.goto(essay);
  await expect.poll(() => page.evaluate(() => document.documentElement.style.cssText)).toBe(left);
  const { size: shown, ...others } = await look(page);
  const { size: before, ...same } = usual;
  expect(others).toEqual(same);
  expect(shown > before).toBe(left !== '');
  expect(faults).toEqual([]);
});

test('? shows every key, and keys that act by themselves can be switched off', async () => {
  const { page, faults } = await openPage(browser);
  await page.goto(essay);
  await page.keyboard.press('?');
  await panel(page, 'Keys').getByRole('row', { name: 'Open the search' }).first().waitFor();
  expect(await objections(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await panel(page, 'Keys').waitFor({ state: 'hidden' });

  await openSettings(page);
  await chooseIn(page, 'Keys that act by themselves', 'Off');
  await panel(page).getByRole('button', { name: 'Close' }).click();
  await page.getByRole('link', { name: 'Reading settings' }).and(page.locator(':focus')).waitFor();
  for (const key of ['?', '/']) {
    const isTaken = await page.evaluate((key) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      return !document.body.dispatchEvent(event);
    }, key);
    expect(isTaken, key).toBe(false);
  }
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Search' }).waitFor();
  expect(faults).toEqual([]);
});

test('without JavaScript the help page names every key, and no setting that could not be made', async () => {
  const { page } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${site.url}help/#keys`);
  await page.getByRole('row', { name: 'Show these keys' }).waitFor();
  expect(await page.locator('#settings').isVisible()).toBe(false);
  expect(await page.locator('.settings-link').isVisible()).toBe(false);
});

test('where the panel cannot be fetched, its link leads to the help page', async () => {
  const { page } = await openPage(browser);
  await page.goto(essay);
  await page.route('**/_astro/panels*.js', (route) => route.abort());
  await page.getByRole('link', { name: 'Reading settings' }).click();
  await page.waitForURL(`${site.url}help/#settings`);
  await choose(page, 'Dark');
  expect((await look(page)).colorScheme).toBe('dark');
});
