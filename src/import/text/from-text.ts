import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import type { Converted } from '../converted.ts';
import { markdownOf } from '../write-markdown.ts';

/**
 * Takes in plain text: paragraphs with empty lines between them, lists, quotations, and headings
 * with a line below them. Every other sign stands as it is.
 */
export function fromText(text: string): Pick<Converted, 'heading' | 'body'> {
  const tree = treeOf(text);
  const [first, ...others] = tree.children;
  const heading = first && others.length > 0 && isTitle(first) ? first : undefined;
  return {
    heading: heading && toString(heading),
    body: ({ withoutHeading }) =>
      markdownOf(withoutHeading && heading ? { ...tree, children: others } : tree),
  };
}

function treeOf(text: string): Root {
  const lines = text
    .replace(/[ \t]+$/gm, '')
    .replace(/^([ \t]*)[•◦‣▪] */gm, '$1- ')
    // A line below several others ends a paragraph, and one of two hyphens is a signature's.
    .replace(/^(.+\n.+)\n(?=[ \t]*(?:={3,}|-{3,})$)/gm, '$1\n\n')
    .replace(/\n(?=[ \t]*(?:={1,2}|-{1,2})$)/gm, '\n\n');
  return fromMarkdown(lines, { extensions: [{ disable: { null: notInText } }] });
}

/** What Markdown would take for more than the signs that plain text has meant for ever. */
const notInText = [
  ...['attention', 'autolink', 'characterEscape', 'characterReference', 'codeFenced'],
  ...['codeIndented', 'codeText', 'definition', 'hardBreakEscape', 'headingAtx', 'htmlFlow'],
  ...['htmlText', 'labelEnd', 'labelStartImage', 'labelStartLink'],
];

/** Whether a first block is the title: a heading, or one short line that is no sentence. */
function isTitle(node: Nodes): boolean {
  if (node.type === 'heading') return node.depth === 1;
  const line = toString(node);
  return node.type === 'paragraph' && line.length <= 80 && !/\n|[.,;:…]$/.test(line);
}
