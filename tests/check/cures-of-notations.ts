import type { Edit } from './edit-essay.ts';
import { replaceAt, said } from './edit-essay.ts';

/** Writes in Markdown what was written in another notation. */
export const asMarkdown: Edit = (text, finding) => {
  const edit = cures.find(({ words }) => words.test(finding.cure))?.edit;
  if (!edit) throw new Error(`Nobody knows how to do this: ${finding.cure}`);
  const written = said(finding.message, /as it is written: (.+)$/s);
  // A footnote has its name at its text, too.
  return written.startsWith('[^')
    ? text.replaceAll(written, edit(written))
    : replaceAt(text, finding, new RegExp(RegExp.escape(written)), edit(written));
};

/** What is written instead, by the words of the cure. */
const cures: { words: RegExp; edit: (written: string) => string }[] = [
  { words: /^Take out the space/, edit: (link) => link.replace('] (', '](') },
  { words: /^Take each space out/, edit: (link) => link.replace(/ (?=[^(]*\))/, '') },
  { words: /^Take out its size/, edit: (picture) => hyphened(picture.replace(/ =\d*x\d*/, '')) },
  { words: /^Write %20 for each space/, edit: hyphened },
  { words: /^Remove it[:,]/, edit: () => '' },
  { words: /^Write in Markdown/, edit: () => 'Words.' },
  { words: /^Write \[words\]/, edit: (link) => link.replace(/\[\[(.+)\]\]/, '[$1](/topics/)') },
  {
    words: /^Write !\[What/,
    edit: (picture) => picture.replace(/!\[\[(.+)\]\]/, '![A cat](./$1)'),
  },
  { words: /^Write its name without/, edit: (mark) => mark.replaceAll(/(?<=\^) | /g, '') },
  { words: /^Put \[\^1\] here/, edit: (note) => note.replace(/\^\[(.+)\]/, '[^1]\n\n[^1]: $1') },
  { words: /^Write a space behind/, edit: (heading) => heading.replace(/^#+/, '$& ') },
  { words: /^Start each line/, edit: () => '> [!NOTE]\n> ' },
  { words: /^Write -->/, edit: (remark) => `${remark} -->` },
  { words: /^Write <!--/, edit: (remark) => remark.replace('{/*', '<!--').replace('*/}', '-->') },
  {
    words: /^Turn its signs around/,
    edit: (link) => link.replace(/\((.*?)\)\[(.*?)\]/, '[$1]($2)'),
  },
  { words: /^Put a line of hyphens/, edit: (row) => `${row}\n| --- | --- |` },
];

/** An address with a hyphen for each space. */
function hyphened(picture: string): string {
  return picture.replaceAll(/(?<=\]\([^)]*) (?=[^)]*\))/g, '-');
}
