/** Notations of other programs, which stand on the page as they are written, with what to write instead. */
export const otherNotations = [
  {
    pattern: /\{\{[<%].*?[>%]\}\}/g,
    meant: 'shortcode of this site',
    guess: 'Write in Markdown what it stood for, or use a part of docs/writing.md in an .mdx file.',
  },
  {
    pattern: /(?<!\{)\{%.*?%\}|(?<!\{)\{\{(?![<%]).*?\}\}/g,
    meant: 'tag of this site',
    guess: 'Write in Markdown what it stood for.',
  },
  {
    pattern: /^:::+.*$/g,
    meant: 'callout',
    guess: 'Start each line of it with >, and the first with > [!NOTE]',
  },
  {
    pattern: / \^[a-z\d-]+$/gi,
    meant: 'mark of a block',
    guess: 'Remove it, and link to a heading.',
  },
  { pattern: /%%.+?%%/g, meant: 'remark', guess: 'Remove it: every reader sees it.' },
  {
    pattern: /\{\/\*.*?(?:\*\/\}|$)/g,
    meant: 'remark in an .md file',
    guess: 'Write <!-- … --> instead, or let the name of the file end in .mdx.',
  },
  {
    pattern: /(?<![!\w\]\\])\([^()[\]]+\)\[(?:https?:|\/|\.{1,2}\/|#)[^\s[\]]*\]/g,
    meant: 'link',
    guess: 'Turn its signs around: [words](address).',
  },
  {
    pattern: /!\([^()[\]]*\)\[[^\s[\]]*\]/g,
    meant: 'picture',
    guess: 'Turn its signs around: ![What there is to see](./cat.jpg).',
  },
  {
    pattern: /^\|(?:[^|]+\|){2,}\s*$/g,
    meant: 'table',
    guess: 'Put a line of hyphens below its first line: | --- | --- |',
  },
];
