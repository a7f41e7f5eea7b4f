import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { objections } from '../../../../tests/browser/axe.ts';
import { launch, openPage } from '../../../../tests/browser/site-in-browser.ts';
import { builtSite } from '../../../../tests/built-site.ts';

const browser = await launch();
const site = await builtSite('shown');

const essay = `${site.url}articles/bezos-meetings/`;
const path = (page: Page) => page.getByRole('form', { name: 'The two steps as a path' });
const names = (page: Page) =>
  path(page).getByRole('textbox', { name: 'Who are the colleagues who object?' });
const heard = (page: Page) => path(page).getByRole('group', { name: /an honest effort/ });
const asked = (page: Page) => path(page).getByRole('group', { name: /have missed completely/ });
const plan = (page: Page) => path(page).getByRole('group', { name: /which way do you go/ });
const question = (page: Page) => path(page).getByRole('blockquote');
const copy = (page: Page) => path(page).getByRole('button', { name: 'Copy the question' });

/** The question as the essay itself has it. */
const closingQuestion = (page: Page) => page.locator('.prose > blockquote').innerText();

/** The essay, with the path on the screen and its script at work. */
async function openPath(options: BrowserContextOptions = {}) {
  const opened = await openPage(browser, options);
  await opened.page.goto(essay);
  await comeNear(opened.page);
  return opened;
}

async function comeNear(page: Page) {
  await path(page).scrollIntoViewIfNeeded();
  await page.locator('meeting-path [type=button]:enabled').waitFor({ state: 'attached' });
}

async function keepToThePlan(page: Page) {
  await heard(page).getByRole('radio', { name: 'Yes' }).check();
  await asked(page).getByRole('radio', { name: 'Yes' }).check();
  await plan(page).getByRole('radio', { name: 'On with the original plan' }).check();
}

test('the keyboard alone walks to the question, with the name in it, and copies it', async () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const { page, faults } = await openPath({ permissions });
  await names(page).focus();
  await page.keyboard.type('Maria');
  await page.keyboard.press('Enter');
  expect(page.url()).toBe(essay);
  expect(await asked(page).isVisible()).toBe(false);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await asked(page).waitFor();
  expect(await plan(page).isVisible()).toBe(false);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await plan(page).waitFor();
  expect(await question(page).isVisible()).toBe(false);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await path(page).getByRole('status').filter({ hasText: 'If you ought to join the other side' }).waitFor();
  expect(await question(page).isVisible()).toBe(false);
  await page.keyboard.press('ArrowDown');
  await path(page).getByRole('status').filter({ hasText: 'disagree and commit' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await path(page)
    .getByRole('status')
    .filter({ hasText: /^Copied$/ })
    .waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(
    'I see what you mean, Maria. Still, I don’t want us to walk out of here without you on board. Before we commit to this plan, I need your permission. Do we have your commitment?',
  );
  expect(faults).toEqual([]);
});

test('an answer that is taken back closes the path behind it, and says what to do', async () => {
  const { page } = await openPath();
  await keepToThePlan(page);
  await heard(page).getByRole('radio', { name: 'Not yet' }).check();
  await path(page).getByRole('status').filter({ hasText: 'If not, start there.' }).waitFor();
  for (const later of [asked(page), plan(page), question(page)]) {
    expect(await later.isVisible()).toBe(false);
  }
  await heard(page).getByRole('radio', { name: 'Yes' }).check();
  await asked(page).getByRole('radio', { name: 'Not yet' }).check();
  await path(page).getByRole('status').filter({ hasText: 'If not, ask.' }).waitFor();
  expect(await plan(page).isVisible()).toBe(false);
});

test('answers are still there on the next visit, until the reader starts again', async () => {
  const { page } = await openPath();
  await names(page).fill('Maria and Tom');
  await keepToThePlan(page);
  await page.reload();
  await comeNear(page);
  expect(await question(page).innerText()).toContain('you mean, Maria and Tom. Still');

  const later = await page.context().newPage();
  await later.goto(essay);
  await comeNear(later);
  expect(await names(later).inputValue()).toBe('Maria and Tom');
  expect(await question(later).innerText()).toContain('you mean, Maria and Tom. Still');
  await path(later).getByRole('button', { name: 'Start again' }).press('Enter');
  await later.locator('input[name=names]:focus').waitFor();
  expect(await names(later).inputValue()).toBe('');
  expect(await asked(later).isVisible()).toBe(false);
  await later.reload();
  await comeNear(later);
  expect(await names(later).inputValue()).toBe('');
  expect(await asked(later).isVisible()).toBe(false);
});

test('where nothing may be copied, the question is selected', async () => {
  const { page, faults } = await openPath();
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('Forbidden.'));
  });
  await keepToThePlan(page);
  await copy(page).press('Enter');
  await path(page).getByRole('status').filter({ hasText: 'Selected' }).waitFor();
  const selected = await page.evaluate(() => getSelection()?.toString().trim());
  expect(selected).toBe(await closingQuestion(page));
  expect(faults).toEqual([]);
});

test('a damaged memory is an empty one, and a forbidden one is said to be', async () => {
  const { page, faults } = await openPage(browser);
  await page.addInitScript(() => {
    localStorage.setItem('kept:/:meeting-path', '{"heard":"perhaps"');
    Storage.prototype.setItem = () => {
      throw new Error('Forbidden.');
    };
  });
  await page.goto(essay);
  await comeNear(page);
  await names(page).fill('Maria');
  await path(page).getByRole('status').filter({ hasText: 'This browser keeps nothing' }).waitFor();
  await keepToThePlan(page);
  expect(await question(page).innerText()).toContain('you mean, Maria. Still');
  expect(faults).toEqual([]);
});

test('the path can be walked, at the same height, where its script does not come', async () => {
  const { page: whole } = await openPage(browser);
  const { page } = await openPage(browser);
  // The same letters on both: whether a font is in time is left to chance on a first visit.
  for (const one of [whole, page]) await one.route('**/*.woff2', (route) => route.abort());
  await whole.goto(essay);
  await comeNear(whole);
  await page.route('**/_astro/meeting-path*', (route) => route.abort());
  const refused = page.waitForEvent('requestfailed', (request) =>
    request.url().includes('meeting-path'),
  );
  await page.goto(essay);
  await path(page).scrollIntoViewIfNeeded();
  await refused;
  expect((await path(page).boundingBox())?.height).toBe((await path(whole).boundingBox())?.height);
  await keepToThePlan(page);
  expect(await question(page).innerText()).toBe(await closingQuestion(page));
  expect(await copy(page).isDisabled()).toBe(true);
});

test.each([
  { how: 'without JavaScript', options: { javaScriptEnabled: false }, media: 'screen' as const },
  { how: 'on paper', options: {}, media: 'print' as const },
])('$how it reads as ordered steps, with the question in full', async ({ options, media }) => {
  const { page } = await openPage(browser, options);
  await page.goto(essay);
  await page.emulateMedia({ media });
  const text = await path(page).innerText();
  const steps = [
    'Who are the colleagues who object?',
    'Have you made an honest effort',
    'If not, start there.',
    'Have you asked what',
    'If not, ask.',
    'which way do you go?',
    'If you ought to join the other side, do.',
    'If you keep to the original plan, go on to step 2',
    await closingQuestion(page),
  ].map((words) => text.indexOf(words));
  expect(steps).not.toContain(-1);
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  expect(await path(page).locator('input, button').filter({ visible: true }).count()).toBe(0);
});

test('fits 320 pixels, has targets of 44, and nothing that axe objects to, in either theme', async () => {
  const viewport = { width: 320, height: 700 };
  const { page } = await openPath({ viewport, isMobile: true, hasTouch: true });
  await names(page).fill('Wolfeschlegelsteinhausenbergerdorff-'.repeat(3));
  await keepToThePlan(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const targets = path(page).locator('input[name=names], fieldset label, button');
  const boxes = await Promise.all((await targets.all()).map((target) => target.boundingBox()));
  expect(boxes).toHaveLength(9);
  for (const box of boxes) expect(box?.height).toBeGreaterThanOrEqual(44);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await objections(page, { within: 'meeting-path' })).toEqual([]);
  }
});
