import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { essayProcessor } from './processor.ts';

const renderer = await essayProcessor('/').createRenderer({ syntaxHighlight: false });

async function page(...lines: string[]): Promise<string> {
  const fileURL = pathToFileURL('/essays/one.md');
  const { code } = await renderer.render(lines.join('\n'), {
    frontmatter: { lang: 'en' },
    fileURL,
  });
  return code.replace(/\s+/g, ' ').replace(/> </g, '><').trim();
}

const note = (kind: string, title: string, rest: string, label = title) =>
  `<div class="callout callout-${kind}" role="note" aria-label="${label}"><p class="capitals">${title}</p>${rest}</div>`;

test('a callout of GitHub has the name of its kind, which no search finds', async () => {
  expect(await page('> [!WARNING]', '> Mind the dog.', '>', '> And the cat.')).toBe(
    note('warning', 'Warning', '<p>Mind the dog.</p><p>And the cat.</p>').replace(
      '<p class="capitals">',
      '<p class="capitals" data-pagefind-ignore="">',
    ),
  );
});

test('a title of its own takes the place of the name', async () => {
  expect(await page('> [!note] The *other* gate', '> Is shut.')).toBe(
    note('note', 'The <em>other</em> gate', '<p>Is shut.</p>', 'The other gate'),
  );
  expect(await page('> [!NOTE] Text on the same line.')).toBe(
    note('note', 'Text on the same line.', ''),
  );
  expect(await page('> [!tip] A', '>', '> - one')).toBe(note('tip', 'A', '<ul><li>one</li></ul>'));
});

test('a fold is a thing that unfolds', async () => {
  expect(await page('> [!tip]- A title of its own', '> Words.')).toBe(
    '<details class="callout callout-tip"><summary class="capitals">A title of its own</summary><p>Words.</p></details>',
  );
  expect(await page('> [!bug]+', '> Words.')).toBe(
    '<details class="callout callout-caution" open><summary class="capitals">Bug</summary><p>Words.</p></details>',
  );
});

test('a type that nobody knows is a note by its name, and a quotation stays one', async () => {
  expect(await page('> [!recipe]', '> Flour.')).toBe(note('note', 'Recipe', '<p>Flour.</p>'));
  expect(await page('> [!INFO]', '> Text.')).toBe(note('note', 'Info', '<p>Text.</p>'));
  expect(await page('> [!] Text.')).toBe('<blockquote><p>[!] Text.</p></blockquote>');
  expect(await page('> [a note]', '> Text.')).toContain('<blockquote>');
});
