import { expect, test } from 'vitest';
import { editAddress, isRepository } from './editing.ts';

const file = 'src/content/articles/on tea#1.mdx';
const written = 'src/content/articles/on%20tea%231.mdx';

test.each([
  ['https://github.com/you/reading', 'edit'],
  ['https://gitlab.com/group/below/reading', '-/edit'],
  ['https://gitlab.example.org/you/reading', '-/edit'],
  ['https://codeberg.org/you/reading', '_edit'],
])('a file of %s is edited by its host', (url, editor) => {
  expect(editAddress({ url, branch: 'main' }, file)).toBe(`${url}/${editor}/main/${written}`);
});

test('a site may stand on another branch and below a folder', () => {
  const url = 'https://github.com/you/all';
  expect(editAddress({ url, branch: 'new/site', folder: 'sites/one' }, 'a.md')).toBe(
    'https://github.com/you/all/edit/new/site/sites/one/a.md',
  );
});

test('other hosts and other pages are no repositories', () => {
  for (const url of [
    'https://example.org/you/reading',
    'https://github.com/you',
    'https://github.com/you/reading.git',
    'https://github.com/you/reading/tree/main',
  ]) {
    expect(isRepository(url), url).toBe(false);
  }
});
