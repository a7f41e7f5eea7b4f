import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { foldedWords } from '../../src/search/folding.ts';
import { builtSite } from '../built-site.ts';
import { essayPage, listed } from './pages.ts';

const { dist } = await builtSite('list');

/** The essays of the list that are in another language than the site. */
const spoken: Record<string, { lang: string; dir: string }> = {
  almashy: { lang: 'ar', dir: 'rtl' },
  'ishi-to-mizu': { lang: 'ja', dir: 'ltr' },
};

test.each(listed)('the reading view of a browser gives all of %s', (id) => {
  const { html, $ } = essayPage(dist, id);
  const article = new Readability(parseHTML(html).document).parse();
  const authors = $('meta[name=author]')
    .toArray()
    .map((node) => $(node).attr('content') ?? '');
  expect(article?.title).toBe($('h1').text().trim());
  for (const author of authors) expect(article?.byline).toContain(author);
  expect(article?.publishedTime).toBe($('meta[property="article:published_time"]').attr('content'));
  const { lang = 'en-GB', dir = 'auto' } = spoken[id] ?? {};
  expect(article?.lang).toBe(lang);
  const held = foldedWords(article?.textContent ?? '').join(' ');
  const [first] = $('.prose p');
  const kept = [...parseHTML(article?.content ?? '').document.querySelectorAll('p')].find(
    ({ textContent }) => textContent.trim() === $(first).text().trim(),
  );
  expect(kept?.closest('[dir]')?.getAttribute('dir')).toBe(dir);
  const blocks = $('.prose :is(p, li)').not('form *, svg *').toArray();
  const lost = blocks
    .map((node) => foldedWords($(node).text()).join(' '))
    .filter((text) => !held.includes(text));
  expect(lost).toEqual([]);
});

test.each(listed)('the interface around %s speaks the language of the site', (id) => {
  const { $ } = essayPage(dist, id);
  const languageOf = (selector: string) => $(selector).first().closest('[lang]').attr('lang');
  for (const part of ['.skip', 'header nav a', '.byline', '.provenance dt', 'footer a']) {
    expect(languageOf(part), part).toBe('en-GB');
  }
  for (const part of ['title', 'h1', '.lead', '.prose p']) {
    expect(languageOf(part), part).toBe(spoken[id]?.lang ?? 'en-GB');
  }
  expect($('html').attr('dir')).toBe('ltr');
});
