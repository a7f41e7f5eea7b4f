import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parseMarkdown } from './markdown.ts';
import { wordCountIn } from './word-count.ts';

test('words are counted in the tree, and remembered for whoever has the text alone', async () => {
  const root = await mkdtemp(join(tmpdir(), 'words-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(join(root, 'node_modules/astro'), { recursive: true });
  const file = 'src/content/articles/a.mdx';
  const other = parseMarkdown('Tea and *more* tea.', true);
  expect(wordCountIn(root)(file, '\nTea and coffee.\n', other)).toBe(4);
  expect(wordCountIn(root)(file, 'Tea and coffee.')).toBe(4);
});

test.each([
  ['a.mdx', '<Steps>\n\n1. One\n\n</Steps>', 1],
  ['a.md', '<b>One</b>', 1],
  ['a.mdx', 'One\r\n\r\n{broken', 3],
])('of %s, %j is read', (name, body, count) => {
  expect(wordCountIn(tmpdir())(name, body)).toBe(count);
});
