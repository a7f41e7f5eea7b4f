import { afterAll, describe, expect, test } from 'vitest';
import * as de from '../../src/words/de.ts';
import * as en from '../../src/words/en.ts';
import { foldedWords } from '../../src/search/folding.ts';
import { builtSite } from '../built-site.ts';
import { textsOf } from '../dictionary-sentences.ts';
import { indexedTexts } from '../essay-words.ts';
import { askAll } from './search-page.ts';
import { launch, openPage } from './site-in-browser.ts';

const browser = await launch();

test.each([
  ['list', en, ['curator', 'previous', 'series', 'tip']],
  ['german', de, ['anmerkungen', 'hinweis', 'teil', 'zuruck']],
] as const)(
  'no word of the interface of the site "%s" finds an essay',
  async (name, dictionary, known) => {
    const site = await builtSite(name);
    const held = new Set([...indexedTexts(site.dist).values()].flatMap(foldedWords));
    /** Whether an essay has a word that the index takes for another form of this one. */
    const isHeld = (word: string) => {
      // Of "settings" it keeps "set".
      const stem = word.slice(0, Math.max(3, word.length - 4)).replace(/(.)\1$/, '$1');
      return [...held].some((one) => one.startsWith(stem));
    };
    const words = [...new Set([...textsOf(dictionary, 1)].flatMap(foldedWords))];
    const notHeld = words.filter((word) => !isHeld(word));
    expect(notHeld).toEqual(expect.arrayContaining([...known]));
    const { page } = await openPage(browser);
    await page.goto(`${site.url}search/`);
    const answers = await askAll(
      page,
      notHeld.map((word) => `"${word}"`),
    );
    expect(notHeld.filter((_, at) => (answers[at]?.results.length ?? 1) > 0)).toEqual([]);
  },
);

describe('among odd essays', async () => {
  const site = await builtSite('odd');
  const { page, faults } = await openPage(browser, {}, afterAll);
  const search = async (query: string) => {
    faults.length = 0;
    await page.goto(`${site.url}search/`);
    const [answer] = await askAll(page, [query]);
    expect(faults).toEqual([]);
    return { ids: answer?.results.map((path) => path.split('/')[2]), status: answer?.status };
  };

  test.each(['🎉', '“?!”', '§ …', '+++', '👩‍🚀'])('%s alone finds nothing', async (query) => {
    const { ids, status } = await search(query);
    expect(ids).toEqual([]);
    expect(status).toBe(`Nothing found for “${query}”. Try fewer or other words.`);
  });

  test.each([
    'C++',
    'c#',
    '.NET',
    'user_id',
    'userId',
    '🎈',
    'zimmer',
    'Wohnzimmer',
    'Zimmer\u00ADlampe',
  ])('%s finds the one essay that has it', async (query) => {
    const { ids } = await search(query);
    expect(ids).toEqual(['signs']);
  });

  test('a word with signs is marked with them, and so it is where it leads', async () => {
    await search('C++');
    const result = page.locator('.search-results > li');
    expect(await result.locator('mark').allInnerTexts()).toEqual(['C++']);
    expect(await result.innerText()).toContain('Written in C++, then in C#. Now in (.NET), where');
    await result.getByRole('link').first().click();
    await page.getByRole('region', { name: 'Words found' }).getByText('1 of 1').waitFor();
  });

  test('any part of a sentence in Chinese is found between quotation marks, and there alone', async () => {
    const text = '昨天下午我们沿着溪水往上走，在半山腰的茶亭里等雨停';
    const letters = [...text];
    const parts = letters.flatMap((_, at) =>
      [2, 3, 5].map((length) => letters.slice(at, at + length)),
    );
    const phrases = parts
      .filter((part) => part.length >= 2 && !/^，|，$/.test(part.join('')))
      .map((part) => `"${part.join('')}"`);
    await page.goto(`${site.url}search/`);
    const answers = await askAll(page, phrases);
    const found = answers.map(({ results }) => results.map((path) => path.split('/')[2]).join());
    // 今天下午茶 and 溪水 stand in the other essay.
    const both = ['"天下"', '"天下午"', '"下午"', '"溪水"'];
    const expected = phrases.map((phrase) =>
      both.includes(phrase) ? 'chinese,other-chinese' : 'chinese',
    );
    expect(found.map((ids) => ids.split(',').sort().join())).toEqual(expected);
  });
});
