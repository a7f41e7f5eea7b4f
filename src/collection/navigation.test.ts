import { expect, test } from 'vitest';
import { navigationOf } from './navigation.ts';
import { checkedPages } from './page-names.ts';

const labels = { topics: 'Themen', authors: 'Autoren', search: 'Suche', help: 'Hilfe' };
const pages = checkedPages([
  { id: 'colophon', data: { title: 'How this is made', label: 'Colophon' } },
  { id: 'about', data: { title: 'About' } },
]);
const on = { authors: true };

test('by default the header has topics, authors and all pages', () => {
  expect(navigationOf({ features: on }, pages, labels)).toEqual([
    { label: 'Themen', path: '/topics/' },
    { label: 'Autoren', path: '/authors/' },
    { label: 'About', path: '/about/' },
    { label: 'Colophon', path: '/colophon/' },
  ]);
  expect(navigationOf({ features: { authors: false } }, [], labels)).toEqual([
    { label: 'Themen', path: '/topics/' },
  ]);
});

test('pages are named in any order, and links of one’s own are taken as they are', () => {
  const own = { label: 'Shop', path: '/shop/' };
  expect(navigationOf({ features: on, navigation: ['about', own, 'help'] }, pages, labels)).toEqual(
    [{ label: 'About', path: '/about/' }, own, { label: 'Hilfe', path: '/help/' }],
  );
});

test('a name that no page has is refused, with those there are', () => {
  const options = { features: { authors: false }, navigation: ['abuot'] };
  expect(() => navigationOf(options, pages, labels)).toThrow(
    'navigation names "abuot", which is no page. There are topics, search, help, about, colophon;',
  );
});

test('a page of the list cannot take an address of the site', () => {
  const page = { id: 'topics', filePath: 'src/content/pages/topics.md', data: { title: 'T' } };
  expect(() => checkedPages([page])).toThrow(
    'src/content/pages/topics.md: the site itself has something at /topics/.',
  );
});
