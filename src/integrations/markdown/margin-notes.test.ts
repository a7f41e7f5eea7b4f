import { pathToFileURL } from 'node:url';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { essayProcessor } from './processor.ts';

const renderer = await essayProcessor('/').createRenderer({ syntaxHighlight: false });

/** An essay's HTML, and what its page is told of its notes. */
async function rendered(markdown: string) {
  const fileURL = pathToFileURL('/essays/one.md');
  const { code, metadata } = await renderer.render(markdown, { frontmatter: {}, fileURL });
  return { $: load(code), notes: metadata.frontmatter.notes };
}

const words = (count: number) => 'word '.repeat(count).trim();
const code = '```\nsome code\n```';

test('the page knows the first mark of each note, in their order', async () => {
  const { notes } = await rendered('One.[^b] Two.[^a] Three.[^b]\n\n[^a]: A.\n\n[^b]: B.');
  expect(notes).toEqual({
    marks: ['user-content-fnref-b', 'user-content-fnref-a'],
    below: 0,
    hasLong: false,
  });
});

test('an essay without notes tells of none', async () => {
  expect((await rendered('One.')).notes).toBe(undefined);
});

test('code keeps to the width of a line where a note stands beside it, and only there', async () => {
  const { $ } = await rendered(
    `${code}\n\nShort.[^a]\n\n${code}\n\n${words(300)}\n\n${code}\n\n[^a]: ${words(30)}`,
  );
  const isChild = $('pre')
    .toArray()
    .map((pre) => $(pre).parent().is('body'));
  expect(isChild).toEqual([true, false, true]);
});

test('a long note is folded in the margin', async () => {
  const { $ } = await rendered(`One.[^a] Two.[^b]\n\n[^a]: ${words(20)}\n\n[^b]: ${words(90)}`);
  expect($('li.long').attr('id')).toBe('user-content-fn-b');
  expect($('li.long')).toHaveLength(1);
});

test('many notes at the end of a text get room below it', async () => {
  const marks = Array.from({ length: 5 }, (_, at) => `[^${at}]`);
  const { notes } = await rendered(
    `End.${marks.join('')}\n\n${marks.map((mark) => `${mark}: ${words(40)}`).join('\n\n')}`,
  );
  // Five notes of nearly ten lines of 1.2 em each, less the text's 2 em and the 8 em below any text.
  expect(notes.below).toBeGreaterThan(40);
  expect(notes.below).toBeLessThan(65);
});
