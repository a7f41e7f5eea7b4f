import { win32 } from 'node:path';
import { expect, test } from 'vitest';
import { articleId, isEssay, nameOf, withoutEnding } from './files.ts';

test.each([
  ['on-walking.mdx', 'on-walking'],
  ['on-walking/index.md', 'on-walking'],
  ['On Walking.mdx', 'on-walking'],
  ['On Walking.MDX', 'on-walking'],
  ['index.mdx', 'index'],
  ['on-walking', 'on-walking'],
  ['on.walking.md', 'onwalking'],
])('the id of %s is %s', (file, id) => {
  expect(articleId(file)).toBe(id);
});

test.each(['1.md', 'On Walking.mdx', 'index.md', 'walk/index.mdx', '庭.md', 'a.b.mdx'])(
  '%s is an essay',
  (name) => {
    expect(isEssay(name)).toBe(true);
  },
);

test.each([
  ...['.hidden.md', '.hidden/index.mdx', '_notes.md', '_notes/index.mdx', 'notes.txt', '.md'],
  ...['walk/_index.mdx', 'walk/part.mdx', 'walk/more/index.mdx', 'walk.MDX', 'walk', ''],
])('%j is no essay', (name) => {
  expect(isEssay(name)).toBe(false);
});

test('an ending is taken off whatever its letters, and no other ending is', () => {
  expect(withoutEnding('Walk.MD')).toBe('Walk');
  expect(withoutEnding('walk/index.mdx')).toBe('walk/index');
  expect(withoutEnding('walk.txt')).toBeUndefined();
});

test('the name of a file elsewhere is nothing', () => {
  expect(nameOf('/site', '/site/src/content/articles/walk/index.mdx')).toBe('walk/index.mdx');
  expect(nameOf('/site', '/site/src/pages/index.astro')).toBeUndefined();
});

test('on Windows a name has forward slashes as well', () => {
  const path = 'C:\\site\\src\\content\\articles\\walk\\index.mdx';
  expect(nameOf('C:\\site', path, win32)).toBe('walk/index.mdx');
  expect(nameOf('C:/site/', path, win32)).toBe('walk/index.mdx');
  expect(nameOf('D:\\site', path, win32)).toBeUndefined();
});
