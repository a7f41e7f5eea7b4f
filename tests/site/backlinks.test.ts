import { expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { essayPage, listed } from './pages.ts';

const { dist } = await builtSite('list');

test('an essay that another leads to says so at its end, with the sentence around the link', () => {
  const { $ } = essayPage(dist, 'tower-clock');
  const section = $('[aria-labelledby=site-backlinks]');
  expect(section.find('dt a').attr('href')).toBe('/articles/tide-table/');
  expect(section.find('dd').text().trim()).toBe('See the clock, which obeys no such rule.');
});

test('of essays that nobody leads to, nothing is said', () => {
  const others = listed.filter((id) => id !== 'tower-clock');
  const said = others.filter((id) => essayPage(dist, id).$('#site-backlinks').length > 0);
  expect(said).toEqual([]);
});
