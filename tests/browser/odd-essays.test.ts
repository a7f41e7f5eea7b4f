import { afterAll, expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { oddEssays } from '../odd-essays.ts';
import { ask } from './search-page.ts';
import { launch, openPage } from './site-in-browser.ts';

const browser = await launch();
const site = await builtSite('odd');

const { page: searching, faults: faultsOfSearch } = await openPage(browser, {}, afterAll);
const { page: small, faults: faultsOfSmall } = await openPage(
  browser,
  { viewport: { width: 320, height: 640 } },
  afterAll,
);

const ids = Object.keys(oddEssays).map((file) => file.replace(/\.mdx?$/, ''));

test.each([
  ['everything-mdx', 'Escapes entities MDX'],
  ['everything-md', 'indented'],
  ['notes', 'Claim 199'],
  ['paragraph', 'word4999'],
  ['arabic', 'ساعتين'],
  ['arabic', 'لماذا'],
  ['japanese', '静か'],
  ['japanese', '日本の庭'],
  ['japanese', '"石がある"'],
  ['languages', 'println'],
  ['headless', '"One paragraph. Another"'],
  ['headings', 'Heading 299'],
])('%s is found by %s', async (id, query) => {
  faultsOfSearch.length = 0;
  await searching.goto(`${site.url}search/`);
  const { results } = await ask(searching, query);
  expect(results[0]).toBe(`/articles/${id}/`);
  expect(faultsOfSearch).toEqual([]);
});

test('a result in Japanese reads as it was written, and its word is marked within the sentence', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${site.url}search/`);
  await ask(page, '静か');
  const result = page.locator('.search-results > li').first();
  expect(await result.getByRole('link').first().innerText()).toBe('日本の庭');
  expect(await result.innerText()).toContain('庭は静かである。');
  expect(await result.locator('mark').allInnerTexts()).toEqual(['静か']);
  await result.getByRole('link').first().click();
  await page.getByRole('region', { name: 'Words found' }).getByText('1 of 1').waitFor();
});

test('an essay in Arabic runs from right to left, its code from left to right', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${site.url}articles/arabic/`);
  const directionOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).direction);
  expect(await directionOf('h1')).toBe('rtl');
  expect(await directionOf('.prose p')).toBe('rtl');
  expect(await directionOf('.prose pre')).toBe('ltr');
  await page.goto(`${site.url}articles/japanese/`);
  expect(await directionOf('.prose p')).toBe('ltr');
});

test.each(ids)('%s fits a screen of 320 pixels', async (id) => {
  faultsOfSmall.length = 0;
  await small.goto(`${site.url}articles/${id}/`);
  const tooWide = () => document.documentElement.scrollWidth - innerWidth;
  expect(await small.evaluate(tooWide)).toBeLessThanOrEqual(0);
  expect(faultsOfSmall).toEqual([]);
});
