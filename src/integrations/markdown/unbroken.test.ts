import { pathToFileURL } from 'node:url';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { essayProcessor } from './processor.ts';

const renderer = await essayProcessor('/').createRenderer({ syntaxHighlight: false });

/** What of a text no line breaks, and its HTML. */
async function unbroken(markdown: string) {
  const fileURL = pathToFileURL('/essays/one.md');
  const { code, metadata } = await renderer.render(markdown, { frontmatter: {}, fileURL });
  const $ = load(code);
  const whole = $('.unbroken').toArray();
  return { whole: whole.map((one) => $(one).text()), text: $('body').text().trim(), metadata };
}

test.each([
  ['It cost $1.2 billion in 20 minutes.', ['$1.2 billion', '20 minutes']],
  ['Sie kostete 1,5 Millionen € und 15 % mehr.', ['1,5 Millionen', '15 %']],
  ['A T-shirt drawn by DALL-E.', ['T-shirt', 'DALL-E']],
  ['Open environment-wsl2.yaml, then `model-v1.ckpt`.', ['environment-wsl2.yaml', 'model-v1.ckpt']],
])('%s', async (markdown, whole) => {
  expect((await unbroken(markdown)).whole).toEqual(whole);
});

test.each([
  'In 2010 he wrote a well-known book on mother-in-law jokes.',
  'Call `a function of many words` or `anUnusuallyLongNameOfAFunction`.',
  'There were 5 extraordinarily-long-compounds.',
])('breaks as before: %s', async (markdown) => {
  expect((await unbroken(markdown)).whole).toEqual([]);
});

test('words, and the addresses of headings, stay as they are typed', async () => {
  const { text, metadata } = await unbroken('## 20 minutes in a T-shirt');
  expect(text).toBe('20 minutes in a T-shirt');
  expect(metadata.headings).toEqual([
    { depth: 2, slug: '20-minutes-in-a-t-shirt', text: '20 minutes in a T-shirt' },
  ]);
});
