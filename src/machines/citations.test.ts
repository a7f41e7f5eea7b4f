import { expect, test } from 'vitest';
import { article } from '../collection/test-articles.ts';
import { isPartialDate } from '../essay/partial-date.ts';
import { citationsOf } from './citations.ts';

const edition = { address: 'https://example.org/articles/a/', site: 'Shelf', language: 'en' };

const cited = (fields: Parameters<typeof article>[0]) =>
  Object.fromEntries(citationsOf(article(fields), edition).map(({ lang, text }) => [lang, text]));

test('an essay is cited as what it was first, and as it stands here', () => {
  const published = '2022-09';
  if (!isPartialDate(published)) throw new Error(published);
  const { bibtex, ris } = cited({
    ...{ id: 'on-tea', title: 'On tea', author: ['Ada Example', 'Ludwig van Beethoven'] },
    ...{ published, source: { publication: 'The Cup' } },
  });
  expect(bibtex).toContain('@misc{on-tea,');
  expect(bibtex).toContain('author = {Example, Ada and van Beethoven, Ludwig}');
  expect(bibtex).toContain('url = {https://example.org/articles/a/}');
  expect(bibtex).toContain('year = {2022}');
  expect(ris).toMatch(/^TY {2}- ELEC\nAU {2}- Example, Ada\n/);
  expect(ris).toMatch(/\nER {2}- \n?$/);
});

test('no letter, sign or line is lost', () => {
  const title = `Käse, 石と水 & <both>: a title that is longer than the seventy signs of a line`;
  const { bibtex, ris, json: csl = '' } = cited({ id: 'a', title });
  expect(bibtex).toContain('Käse, 石と水');
  expect(ris).toContain(`TI  - ${title}\n`);
  expect(JSON.parse(csl)).toMatchObject([{ type: 'webpage', title, language: 'en' }]);
});

test('names of other scripts stay whole', () => {
  const { json: csl = '' } = cited({ id: 'a', author: ['山田 花子', 'Plato'] });
  expect(JSON.parse(csl)).toMatchObject([
    { author: [{ literal: '山田 花子' }, { literal: 'Plato' }] },
  ]);
});
