import { pathToFileURL } from 'node:url';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { essayProcessor } from './processor.ts';

const renderer = await essayProcessor('/').createRenderer({ syntaxHighlight: false });

/** The headings of a text, as HTML, and what a list of contents is told of them. */
async function headings(...blocks: string[]) {
  const fileURL = pathToFileURL('/essays/one.md');
  const { code, metadata } = await renderer.render(blocks.join('\n\n'), {
    frontmatter: {},
    fileURL,
  });
  const $ = load(code);
  const html = $('h2, h3')
    .toArray()
    .map((node) => $.html(node));
  return { html, contents: metadata.headings };
}

test('a heading links to itself, and its words are what they were', async () => {
  const { html, contents } = await headings('## The *moon*, again {#moon}', '### `tide()`');
  expect(html).toEqual([
    '<h2 id="moon"><a href="#moon">The <em>moon</em>, again</a></h2>',
    '<h3 id="tide"><a href="#tide"><code>tide()</code></a></h3>',
  ]);
  expect(contents).toEqual([
    { depth: 2, slug: 'moon', text: 'The moon, again' },
    { depth: 3, slug: 'tide', text: 'tide()' },
  ]);
});

test('a heading that holds a link or a note has no other, nor has that of the notes', async () => {
  const { html } = await headings('## On [tides](/tides/)', '## Moon[^1]', '[^1]: A note.');
  expect(html.map((one) => one.match(/<a /g)?.length ?? 0)).toEqual([1, 1, 0]);
});
