import { pathToFileURL } from 'node:url';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { essayProcessor } from './processor.ts';

const renderer = await essayProcessor('/').createRenderer({ syntaxHighlight: false });

/** The links back of an essay's footnotes: what they show, what they are called, where they lead. */
async function linksBack(markdown: string): Promise<(string | undefined)[][]> {
  const fileURL = pathToFileURL('/essays/one.md');
  const { code } = await renderer.render(markdown, { frontmatter: { lang: 'en' }, fileURL });
  const $ = load(code);
  return $('[data-footnote-backref]')
    .toArray()
    .map((link) => [$(link).text(), $(link).attr('aria-label'), $(link).attr('href')]);
}

test('a note that is cited once has one arrow back', async () => {
  expect(await linksBack('One.[^a]\n\n[^a]: Note.')).toEqual([
    ['↩︎', 'Back to reference 1', '#user-content-fnref-a'],
  ]);
});

test('the arrows back of a note that is cited more than once are numbered', async () => {
  expect(await linksBack('One.[^a] Two.[^b] Three.[^a] Four.[^a]\n\n[^a]: A.\n\n[^b]: B.')).toEqual(
    [
      ['↩︎', 'Back to reference 1', '#user-content-fnref-a'],
      ['↩︎2', 'Back to reference 1-2', '#user-content-fnref-a-2'],
      ['↩︎3', 'Back to reference 1-3', '#user-content-fnref-a-3'],
      ['↩︎', 'Back to reference 2', '#user-content-fnref-b'],
    ],
  );
});

test('so are those of a note that ends with code', async () => {
  expect(await linksBack('One.[^a] Two.[^a]\n\n[^a]: A.\n\n    ```\n    code\n    ```')).toEqual([
    ['↩︎', 'Back to reference 1', '#user-content-fnref-a'],
    ['↩︎2', 'Back to reference 1-2', '#user-content-fnref-a-2'],
  ]);
});
