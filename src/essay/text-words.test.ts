import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parseMarkdown } from './markdown.ts';
import { textWordsIn } from './text-words.ts';

test('words are counted in the tree, and remembered for whoever has the text alone', async () => {
  const root = await mkdtemp(join(tmpdir(), 'words-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(join(root, 'node_modules'));
  const file = 'src/content/articles/a.mdx';
  const expected = { count: 4, distinct: ['tea', 'and', 'more'] };
  const other = parseMarkdown('Tea and *more* tea.', true);
  expect(textWordsIn(root)(file, '\nTea and coffee.\n', other)).toEqual(expected);
  expect(textWordsIn(root)(file, 'Tea and coffee.')).toEqual(expected);
});

test.each([
  ['a.mdx', '<Steps>\n\n1. One\n\n</Steps>', ['one']],
  ['a.md', '<b>One</b>', ['one']],
  ['a.mdx', 'One\r\n\r\n{broken', ['one', 'x']],
])('of %s, %j is read', (name, body, distinct) => {
  expect(textWordsIn(tmpdir())(name, body).distinct).toEqual(distinct);
});
