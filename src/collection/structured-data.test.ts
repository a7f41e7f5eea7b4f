import { expect, test } from 'vitest';
import { isPartialDate, type PartialDate } from '../essay/partial-date.ts';
import { site } from './site.ts';
import { crumbsData, essayData, siteData } from './structured-data.ts';
import { article } from './test-articles.ts';

const host = new URL('https://example.org');
const image = { src: '/sub/a.webp', width: 3, height: 4, alt: 'A' };

function partial(text: string): PartialDate {
  if (!isPartialDate(text)) throw new Error(text);
  return text;
}

/** The address of an author's page, on a list where authors have one. */
const pageOf = (author: string) =>
  site.features.authors ? { url: `https://example.org/authors/${author}/` } : {};

test('an essay says whose it is, when it joined the list, and what it is based on', () => {
  const essay = article({
    ...{ id: 'on-tea', title: 'On "tea" & <both>', author: ['Ada Example', 'Bea Writer'] },
    ...{ topics: ['Tea'], added: new Date('2026-01-03'), updated: new Date('2026-03-01') },
    ...{ published: partial('2022-09'), lang: 'ja' },
    source: {
      title: 'Tea!',
      url: 'https://example.com/tea',
      publication: 'The Cup',
      age: '4 years',
    },
  });
  expect(essayData(essay, { name: 'Cups', part: 2 }, image, host)).toEqual({
    '@type': 'Article',
    url: 'https://example.org/articles/on-tea/',
    headline: 'On "tea" & <both>',
    description: 'About on-tea.',
    author: [
      { '@type': 'Person', name: 'Ada Example', ...pageOf('ada-example') },
      { '@type': 'Person', name: 'Bea Writer', ...pageOf('bea-writer') },
    ],
    datePublished: '2026-01-03',
    dateModified: '2026-03-01',
    inLanguage: 'ja',
    keywords: ['Tea'],
    isBasedOn: {
      '@type': 'CreativeWork',
      name: 'Tea!',
      url: 'https://example.com/tea',
      datePublished: '2022-09',
      isPartOf: { '@type': 'CreativeWork', name: 'The Cup' },
    },
    image: 'https://example.org/sub/a.webp',
    isPartOf: [
      expect.objectContaining({ '@type': 'WebSite', url: 'https://example.org/' }),
      { '@type': 'CreativeWorkSeries', name: 'Cups' },
    ],
    position: 2,
  });
});

test('what is not known is not said', () => {
  const data = essayData(article({ id: 'a', source: { age: '2 years' } }), undefined, image, host);
  expect(data).not.toHaveProperty('isBasedOn');
  expect(data).not.toHaveProperty('dateModified');
  expect(data).not.toHaveProperty('position');
});

test('a year alone is said of the first edition', () => {
  const data = essayData(article({ id: 'a', published: partial('2022') }), undefined, image, host);
  expect(data).toHaveProperty('isBasedOn', {
    ...{ '@type': 'CreativeWork', name: 'a', datePublished: '2022' },
  });
});

test('a picture has its whole address', () => {
  const data = essayData(article({ id: 'a' }), undefined, image, host);
  expect(data).toHaveProperty('image', 'https://example.org/sub/a.webp');
});

test('the site says how it is searched', () => {
  expect(siteData(host)).toMatchObject({
    '@type': 'WebSite',
    potentialAction: {
      target: { urlTemplate: 'https://example.org/search/?q={search_term_string}' },
    },
  });
});

test('the way to a page begins at home', () => {
  const { itemListElement } = Object(crumbsData([{ name: 'Topics', path: '/topics/' }], host));
  expect(itemListElement).toEqual([
    expect.objectContaining({ position: 1, item: 'https://example.org/' }),
    { '@type': 'ListItem', position: 2, name: 'Topics', item: 'https://example.org/topics/' },
  ]);
});
