import { expect, test } from 'vitest';
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
      const stem = word.slice(0, Math.max(3, word.length - 4));
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
