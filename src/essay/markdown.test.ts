import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { isOnlyMarkdown, parseMarkdown } from './markdown.ts';

/** The types of all nodes in a tree. */
function typesIn(node: Nodes): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(typesIn) : [])];
}

test.each([
  ['two tildes', '~~no~~', 'delete'],
  ['a plain address', 'See https://example.org/.', 'link'],
  ['a footnote', 'Words.[^1]\n\n[^1]: Note.', 'footnoteDefinition'],
  ['a table', '| a |\n| --- |\n| 1 |', 'table'],
  ['a tag in .mdx', '<Steps />', 'mdxJsxFlowElement'],
])('%s is understood', (_what, text, type) => {
  expect(typesIn(parseMarkdown(text, true))).toContain(type);
});

test('one tilde strikes nothing out', () => {
  expect(typesIn(parseMarkdown('~5 and ~6', true))).toEqual(['root', 'paragraph', 'text']);
});

test('a tag in .md is HTML', () => {
  expect(typesIn(parseMarkdown('<Steps />', false))).toEqual(['root', 'html']);
});

test.each([
  'Plain words.',
  'A brace \\{x} and `<Code />`.',
  '```js\nimport x from "y";\nconst a = { b };\n```',
  'What we import and export.',
])('%j is nothing but Markdown', (text) => {
  expect(isOnlyMarkdown(parseMarkdown(text, true))).toBe(true);
});

test.each([
  '<Steps>\n\n1. One.\n\n</Steps>',
  'A <b>bold</b> word.',
  '{/* a remark */}',
  'import A from "./A.astro";\n\nWords.',
  'export const a = 1;',
])('%j is more than Markdown', (text) => {
  expect(isOnlyMarkdown(parseMarkdown(text, true))).toBe(false);
});
