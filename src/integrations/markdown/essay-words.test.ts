import type { Root } from 'hast';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { rehypeCallouts } from './callouts.ts';
import { rehypeFootnotes } from './footnotes.ts';
import { rehypeTaskLists } from './task-lists.ts';

/** What the plugins make of a tree in an essay of a language. */
function inEssay(lang: string, tree: Root): Root {
  const file = new VFile({ data: { astro: { frontmatter: { lang } } } });
  for (const plugin of [rehypeCallouts, rehypeFootnotes, rehypeTaskLists]) plugin()(tree, file);
  return tree;
}

test('footnotes speak the language of their essay, and name the mark they lead back to', () => {
  const heading = (text: string) => h('h2', { id: 'footnote-label' }, text);
  const back = (label: string) => h('a', { dataFootnoteBackref: '', ariaLabel: label });
  expect(inEssay('de', h(null, [heading('Notes'), back('1-2')]))).toEqual(
    h(null, [heading('Anmerkungen'), back('Zurück zu Stelle 1-2')]),
  );
  expect(inEssay('ja', h(null, [heading('Notes'), back('3')]))).toEqual(
    h(null, [heading('注'), back('参照3へ戻る')]),
  );
});

test('boxes of task lists and callouts speak it too', () => {
  const box = (label: string) => h('input', { type: 'checkbox', checked: true, ariaLabel: label });
  const quoted = h('blockquote', ['\n', h('p', '[!TIP]\nSchuhe.'), '\n']);
  const callout = h('div', { class: 'callout callout-tip', role: 'note', 'aria-label': 'Tipp' }, [
    h('p', { class: 'capitals' }, 'Tipp'),
    h('p', 'Schuhe.'),
    '\n',
  ]);
  expect(inEssay('de-AT', h(null, [box(''), quoted]))).toMatchObject({
    children: [box('Erledigt'), callout],
  });
});
