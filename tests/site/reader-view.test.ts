import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { foldedWords } from '../../src/search/folding.ts';
import { builtSite } from '../built-site.ts';
import { essayPage, listed } from './pages.ts';

const { dist } = await builtSite('list');

test.each(listed)('the reading view of a browser gives all of %s', (id) => {
  const { html, $ } = essayPage(dist, id);
  const article = new Readability(parseHTML(html).document).parse();
  const authors = $('meta[name=author]')
    .toArray()
    .map((node) => $(node).attr('content') ?? '');
  expect(article?.title).toBe($('h1').text().trim());
  for (const author of authors) expect(article?.byline).toContain(author);
  expect(article?.publishedTime).toBe($('meta[property="article:published_time"]').attr('content'));
  expect(article?.lang).toBe('en-GB');
  const held = foldedWords(article?.textContent ?? '').join(' ');
  const blocks = $('.prose :is(p, li)').not('form *, svg *').toArray();
  const lost = blocks
    .map((node) => foldedWords($(node).text()).join(' '))
    .filter((text) => !held.includes(text));
  expect(lost).toEqual([]);
});
