import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { openFirefox } from './firefox.ts';
import { count, type Tab, text } from './tab.ts';
import { openWebKit } from './webkit.ts';

const { url } = await builtSite('list');

const address = 'location.pathname + location.search + location.hash';

describe.each([
  { name: 'Firefox', launch: openFirefox },
  { name: 'WebKit', launch: openWebKit },
])('in $name', ({ launch }) => {
  let tab: Tab;
  beforeAll(async () => {
    const browser = await launch();
    ({ tab } = browser);
    return browser.close;
  });

  /** Waits until the page shows this in an element. */
  const shows = (selector: string, words: string) =>
    expect.poll(() => text(tab, selector)).toContain(words);
  const leadsTo = (path: string) => expect.poll(() => tab.value(address)).toBe(path);

  test('a reader browses from the home page to an essay and one of its topics', async () => {
    await tab.open(url);
    await tab.click('main a[href="/articles/seed-ledger/"]');
    await shows('h1', 'A seed ledger in plain text');
    await tab.click('main a[href="/topics/gardens/"]');
    await leadsTo('/topics/gardens/');
    await shows('h1', 'Gardens');
  });

  test('the keyboard alone searches and lands at the words that were found', async () => {
    await tab.open(url);
    await tab.press('/');
    await expect.poll(() => tab.value('document.activeElement?.type')).toBe('search');
    await tab.type('oilskin');
    await shows('dialog [role=status]', '1 essay');
    await tab.press('ArrowDown');
    await expect.poll(() => tab.value('document.activeElement?.localName')).toBe('a');
    await tab.press('Enter');
    await shows('.found-bar [role=status]', '1 of 1');
    await leadsTo('/articles/paper-map/#fold-what-to-hide');
    expect(await tab.value("CSS.highlights.get('found').size")).toBe(1);
  });

  test('the address of a search brings its query and its filter', async () => {
    await tab.open(`${url}search/?q=walking&topic=Outdoors`);
    await expect.poll(() => count(tab, '.search-results > li')).toBe(3);
    expect(await tab.value("document.querySelector('[name=topic]').value")).toBe('Outdoors');
  });

  test('an essay’s own tool answers what is typed into it', async () => {
    await tab.open(`${url}articles/tower-clock/`);
    await expect.poll(() => count(tab, 'pendulum-tool input:not([readonly])')).toBe(1);
    // At the end of the field's 1: eleven metres.
    await tab.value("document.querySelector('pendulum-tool input').setSelectionRange(1, 1)");
    await tab.value("document.querySelector('pendulum-tool input').focus()");
    await tab.type('1');
    // 2π√(11 / 9.81)
    await shows('pendulum-tool output', '6.65');
  });

  test('the list fits a narrow and a wide window', async () => {
    for (const width of [480, 1440]) {
      await tab.resize(width, 900);
      await tab.open(url);
      await expect.poll(() => tab.value('innerWidth')).toBe(width);
      expect(await tab.value('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      expect(await count(tab, 'main .card')).toBeGreaterThan(1);
    }
  });
});

test('without scripts, Firefox shows what leads on instead of a search', async () => {
  const { tab, close } = await openFirefox({ scripts: false });
  onTestFinished(close);
  await tab.open(`${url}search/`);
  await expect.poll(() => text(tab, '.needs-script')).not.toBe('');
  expect(await tab.value("document.querySelector('.search-form').getClientRects().length")).toBe(0);
  expect(await count(tab, '.without-query a')).toBeGreaterThan(0);
});
