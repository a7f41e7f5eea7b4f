import { expect, test } from 'vitest';
import { type Cited, citationsOf } from './citations.ts';

const essay: Cited = {
  ...{ id: 'a', title: 'A', author: ['Ada Example'], issued: '2026-11-21', container: 'Shelf' },
  ...{ url: 'https://example.org/articles/a/', lang: 'en' },
};

const cited = (fields: Partial<Cited>) =>
  Object.fromEntries(citationsOf({ ...essay, ...fields }).map(({ lang, text }) => [lang, text]));

test('an essay is cited as what it was first, and as it stands here', () => {
  const { bibtex, ris } = cited({
    ...{ id: 'on-tea', title: 'On tea', author: ['Ada Example', 'Ludwig van Beethoven'] },
    ...{ issued: '2022-09', container: 'The Cup' },
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
  const { bibtex, ris, json: csl = '' } = cited({ title });
  expect(bibtex).toContain('Käse, 石と水');
  expect(ris).toContain(`TI  - ${title}\n`);
  expect(JSON.parse(csl)).toMatchObject([{ type: 'webpage', title, language: 'en' }]);
});

test('names of other scripts stay whole', () => {
  const { json: csl = '' } = cited({ author: ['山田 花子', 'Plato'] });
  expect(JSON.parse(csl)).toMatchObject([
    { author: [{ literal: '山田 花子' }, { literal: 'Plato' }] },
  ]);
});
