import { expect, test } from 'vitest';
import { foldedWords } from '../../src/search/folding.ts';
import { builtSite } from '../built-site.ts';
import { indexedTexts, wordsInFilesOf } from '../essay-words.ts';
import { essayPage } from './pages.ts';

/** Words with letters: numbers stand in another form than in a data file, or are computed. */
const wordsOf = (text: string) => foldedWords(text).filter((word) => /\p{L}/u.test(word));

test.each(['list', 'odd', 'german', 'japanese'] as const)(
  'the index of the site "%s" holds all words of its essays and none of the interface',
  async (name) => {
    const { root, dist } = await builtSite(name);
    const texts = indexedTexts(dist);
    expect(texts.size).toBeGreaterThanOrEqual(8);
    for (const [url, text] of texts) {
      const id = url.split('/').at(-2) ?? '';
      const indexed = new Set(wordsOf(text));
      const own = wordsInFilesOf(root, id);
      expect(
        [...indexed].filter((word) => !own.has(word)),
        `${url} says too much`,
      ).toEqual([]);
      const { $ } = essayPage(dist, id);
      $('sup, form, label, svg, [data-pagefind-ignore], [data-footnote-backref]').remove();
      $('br').replaceWith(' ');
      $('math :is(mi, mn, mo, mtext)').after(' ');
      const said = $('h1, .lead, .prose :is(p, h2)').toArray();
      const words = said.flatMap((node) => wordsOf($(node).text()));
      expect(
        words.filter((word) => !indexed.has(word)),
        `${url} lacks`,
      ).toEqual([]);
    }
  },
);
