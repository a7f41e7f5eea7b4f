import { htmlTagNames } from 'html-tag-names';
import { visit } from 'unist-util-visit';
import type { TakePicture } from '../converted.ts';
import { treeOfHtml } from '../html/markdown-tree.ts';
import { markdownOf } from '../write-markdown.ts';

/**
 * Markdown for HTML that stands in a Markdown text, its pictures taken along. What only looks like a
 * tag, such as `<name>` in a command, is kept as text.
 */
export function markdownOfHtml(
  html: string,
  takePicture: TakePicture,
  place: 'block' | 'inline',
): string {
  const tree = treeOfHtml(withoutUnknown(html), place);
  visit(tree, 'image', (image) => {
    image.url = takePicture(image.url);
  });
  return markdownOf(tree).trim();
}

/** The tags of HTML; one with a hyphen is an element that a page made for itself. */
const known = new Set([...htmlTagNames, 'svg', 'math']);

function withoutUnknown(html: string): string {
  return html.replace(/<!--[^]*?(?:-->|$)|<(?=\/?([a-z][^\s/>]*))/gi, (sign, name?: string) =>
    name === undefined || name.includes('-') || known.has(name.toLowerCase()) ? sign : '&lt;',
  );
}
