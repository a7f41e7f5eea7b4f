import type { Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/** What is drawn beside its text: bullets, rules, arrows, the order of columns. */
const drawn = new Set(['ul', 'ol', 'dl', 'blockquote', 'details', 'table']);

const rightToLeft =
  /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}\p{sc=Rohg}]/gu;

/**
 * Draws lists, quotations, tables and callouts the way most of their letters run, in essays that hold
 * letters from right to left. Each line in them runs as its own first letter does: the styles say so.
 */
export function rehypeDirections() {
  return (tree: Root) => {
    if (count(tree, rightToLeft) === 0) return;
    visit(tree, 'element', (node) => {
      // Notes stand as the essay does, whatever they cite.
      if (node.properties.dataFootnotes !== undefined) return SKIP;
      if (!drawn.has(node.tagName) && node.properties.role !== 'note') return undefined;
      const letters = count(node, /\p{L}/gu);
      if (letters > 0) {
        node.properties.dir ??= count(node, rightToLeft) * 2 > letters ? 'rtl' : 'ltr';
      }
      return undefined;
    });
  };
}

function count(node: Parameters<typeof toString>[0], letters: RegExp): number {
  return toString(node).match(letters)?.length ?? 0;
}
