import { byEssay } from '../arrange';
import { linkTo } from '../links';
import type { Passage } from '../passage';

/**
 * Passages as one file of Markdown, as Obsidian and other tools read it: by essay, each a quotation
 * with its note and a link to its words.
 *
 * @param title of the file
 * @param host where the site stands
 */
export function asMarkdown(passages: readonly Passage[], title: string, host: string): string {
  const parts = byEssay(passages).flatMap(({ passages }) => {
    const [{ title = '', authors = [], essay = '' } = {}] = passages;
    return [
      `## [${escaped(title)}](${linkTo({ essay, fragment: '' }, host)})`,
      ...(authors.length > 0 ? [escaped(authors.join(', '))] : []),
      ...passages.flatMap((passage) => blocksOf(passage, host)),
    ];
  });
  return [`# ${escaped(title)}`, ...parts].join('\n\n') + '\n';
}

function blocksOf(passage: Passage, host: string): string[] {
  const lines = passage.quote.exact.replaceAll('\t', ' · ').split('\n');
  const day = passage.kept.slice(0, 10);
  return [
    lines.map((line) => `> ${escaped(line)}`).join('\n>\n'),
    ...(passage.note ? [escaped(passage.note)] : []),
    `[${day}](${linkTo(passage, host).replaceAll(')', '%29').replaceAll('(', '%28')})`,
  ];
}

/** Text as Markdown that says the same: no sign in it means more than itself. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|$#^]|==|%%/g, '\\$&')
    .replace(/^(\s*)([-+]|\d+(?=[.)]))/gm, (_, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
    );
}
