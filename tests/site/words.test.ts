import { expect, test } from 'vitest';
import * as de from '../../src/words/de.ts';
import * as en from '../../src/words/en.ts';
import * as ja from '../../src/words/ja.ts';
import { builtSite } from '../built-site.ts';
import { textsOnlyIn } from '../dictionary-sentences.ts';
import { type BuiltPage, faultsOf, pagesOf } from './pages.ts';

/** Everything that a page says: its text, its title and the names of things that have no text. */
function saidIn({ $ }: BuiltPage): string {
  const said = ['aria-label', 'title', 'alt', 'placeholder'];
  const names = $(said.map((name) => `[${name}]`).join())
    .toArray()
    .flatMap((node) => said.map((name) => $(node).attr(name) ?? ''));
  const metadata = ['description', 'og:title', 'og:description'].map(
    (name) => $(`meta[name="${name}"], meta[property="${name}"]`).attr('content') ?? '',
  );
  const text = $('body, head title')
    .find('*')
    .addBack()
    .not('script, style')
    .contents()
    .toArray()
    .map((node) => (node.type === 'text' ? node.data.trim() : ''));
  return [...text, ...names, ...metadata].join(' \n ');
}

/** Whether a text stands in another as words of its own. */
function hasWords(text: string, words: string): boolean {
  const pattern = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L})`, 'u').test(text);
}

test.each([
  ['german', de, 'Zum Text'],
  ['japanese', ja, '本文へ'],
] as const)('the %s site says nothing in English', async (name, dictionary, known) => {
  const { dist } = await builtSite(name);
  const pages = pagesOf(dist);
  const english = textsOnlyIn(en, dictionary);
  expect(english.length).toBeGreaterThan(50);
  expect(pages.every((page) => hasWords(saidIn(page), known))).toBe(true);
  const faults = faultsOf(pages, (page) => {
    const said = saidIn(page);
    return english.filter((text) => hasWords(said, text));
  });
  expect(faults).toEqual([]);
});

test('the site in English says all that the test looks for in others', async () => {
  const { dist } = await builtSite('list');
  const said = pagesOf(dist).map(saidIn).join('\n');
  const found = textsOnlyIn(en, de).filter((text) => hasWords(said, text));
  expect(found).toEqual(
    expect.arrayContaining(['Skip to the text', 'All essays', 'Narrow by', 'First published']),
  );
});
