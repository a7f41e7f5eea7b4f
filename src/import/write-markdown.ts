import type { Nodes, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mathToMarkdown } from 'mdast-util-math';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { type Info, type Options, toMarkdown } from 'mdast-util-to-markdown';

/** Markdown of an `.mdx` essay for a tree: what only looks like a tag or an expression is escaped. */
export function markdownOf(tree: Nodes): string {
  return toMarkdown(tree, options);
}

// Plain addresses in a text become links by themselves; escaped, they would not.
const gfm = gfmToMarkdown({ tablePipeAlign: false }).extensions?.filter(
  ({ unsafe }) => !unsafe?.some(({ before }) => before === '[ps]'),
);

// A dollar ends a formula only where no space stands before it and no letter behind.
const { unsafe, ...maths } = mathToMarkdown();
const closingDollar = { character: '$', before: '\\S', after: '(?!\\w)' };

/** A backslash would become part of a plain address that it stands in or behind, and escape nothing. */
function aroundAddress(text: string): string {
  return text
    .replace(/(?<=\S)\\</g, '&lt;')
    .replace(/(?:https?:\/\/|\bwww\.)[^\s<]+/g, (address) => address.replace(/\\([*~_])/g, '$1'));
}

/** A letter or digit beside a formula would make its dollar one of money. */
function besideFormula(text: string, { before, after }: Info): string {
  const coded = (letter: string) => `&#x${letter.codePointAt(0)?.toString(16)};`;
  const start = before === '$' ? text.replace(/^[\p{L}\p{N}]/u, coded) : text;
  return after === '$' ? start.replace(/[\p{L}\p{N}]$/u, coded) : start;
}

const options: Options = {
  bullet: '-',
  emphasis: '_',
  rule: '-',
  listItemIndent: 'one',
  handlers: {
    text: (node: Text, _parent, state, info) =>
      besideFormula(aroundAddress(state.safe(node.value, info)), info),
  },
  extensions: [{ extensions: gfm ?? [] }, mdxToMarkdown(), maths],
  unsafe: [
    ...(unsafe ?? []).filter(({ character, atBreak }) => character !== '$' || atBreak),
    { ...closingDollar, inConstruct: 'phrasing' },
    // A line that starts with these words is JavaScript to MDX.
    { atBreak: true, character: 'i', after: 'mport\\b' },
    { atBreak: true, character: 'e', after: 'xport\\b' },
  ],
};
