import { pathToFileURL } from 'node:url';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { essayProcessor } from './processor.ts';

const renderer = await essayProcessor('/').createRenderer({ syntaxHighlight: false });

/** Each element that is drawn beside its text, with its direction. */
async function directions(...blocks: string[]): Promise<string[]> {
  const fileURL = pathToFileURL('/essays/one.md');
  const { code } = await renderer.render(blocks.join('\n\n'), { frontmatter: {}, fileURL });
  const $ = load(code);
  return $('ul, ol, dl, blockquote, details, table, [role=note]')
    .toArray()
    .map((node) => `${node.tagName} ${$(node).attr('dir') ?? 'as around it'}`);
}

test('an essay of one direction needs no mark of it', async () => {
  expect(await directions('- One', '> Two', '| A |\n|---|\n| b |')).toEqual([
    'ul as around it',
    'blockquote as around it',
    'table as around it',
  ]);
});

test('lists, quotations and tables are drawn as most of their letters run', async () => {
  expect(
    await directions('- אחד\n- שתיים', '1. One\n2. אחד עוד', '> HTML הוא שפה', '> In English'),
  ).toEqual(['ul rtl', 'ol rtl', 'blockquote rtl', 'blockquote ltr']);
  expect(
    await directions('| الاسم | Name |\n|---|---|\n| واحد | One and two |', 'قال: - لا'),
  ).toEqual(['table ltr']);
});

test('so are callouts, folded or not, and raw HTML', async () => {
  expect(
    await directions(
      '> [!NOTE]\n> هذا نص طويل في الملاحظة.',
      '> [!TIP]- A fold\n> with English in it.',
      '<details dir="rtl"><summary>One</summary>Two</details>',
    ),
  ).toEqual(['div rtl', 'details ltr', 'details rtl']);
});

test('what has no letters, and notes, stand as the essay does', async () => {
  expect(await directions('שלום.[^1]', '- 1\n- 2', '[^1]: An English book.')).toEqual([
    'ul as around it',
    'ol as around it',
  ]);
});
