import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openPage } from './site-in-browser.ts';

/** What stands beside a passage, and a button of it. */
export const bar = (page: Page) => page.getByRole('group', { name: 'Passage' });
export const does = (page: Page, name: string) =>
  bar(page).getByRole('button', { name, exact: true });

/** Selects words of the essay, which may go over several elements, as a pointer does. */
export async function select(page: Page, first: string, last = first): Promise<void> {
  await page.evaluate(
    ([first = '', last = '']) => {
      const prose = document.querySelector('.prose') ?? document.body;
      const walker = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT);
      const nodes: { node: Node; at: number }[] = [];
      let words = '';
      while (walker.nextNode()) {
        nodes.push({ node: walker.currentNode, at: words.length });
        words += walker.currentNode.nodeValue ?? '';
      }
      const range = new Range();
      const start = words.indexOf(first);
      const end = words.indexOf(last, start) + last.length;
      // Words may stand in several elements.
      const from = nodes.findLast(({ at }) => at <= start);
      const to = nodes.findLast(({ at }) => at < end);
      if (start < 0 || !from || !to) throw new Error(`There is no "${first}".`);
      range.setStart(from.node, start - from.at);
      range.setEnd(to.node, end - to.at);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [first, last],
  );
  await bar(page).waitFor();
}

/** Keeps words of the essay. */
export async function keep(page: Page, first: string, last = first): Promise<void> {
  await select(page, first, last);
  await does(page, 'Keep').click();
  await bar(page).getByText('Kept.').waitFor();
}

/** The words that are marked: without a note, then with one, each in the order of the text. */
export const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    ['kept', 'noted'].flatMap((name) =>
      [...(CSS.highlights.get(name) ?? [])].flatMap((range) =>
        range instanceof Range ? [range.toString().replace(/\s+/g, ' ')] : [],
      ),
    ),
  );

/** Answers each question whether the site's storage may stay in one way, and counts the questions. */
export async function answerToPersist(page: Page, answer: 'never' | 'refused'): Promise<void> {
  await page.addInitScript((answer) => {
    StorageManager.prototype.persist = () => {
      sessionStorage.setItem('asked', String(Number(sessionStorage.getItem('asked')) + 1));
      return answer === 'never'
        ? new Promise(() => undefined)
        : Promise.reject(new DOMException('no', 'NotAllowedError'));
    };
  }, answer);
}

export const asked = (page: Page) => page.evaluate(() => sessionStorage.getItem('asked'));

/** A page of its own at an address, with its context and what went wrong on it. */
export async function openAt(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
) {
  const { page, faults } = await openPage(browser, options);
  await page.goto(address);
  return { page, context: page.context(), faults };
}
