import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Puts each table into a `<div class="table">` that scrolls sideways where the table is wider than the page. */
export function rehypeTableFrames() {
  return (tree: Root) => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || index === undefined) return undefined;
      const frame: Element = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table'] },
        children: [node],
      };
      parent?.children.splice(index, 1, frame);
      return SKIP;
    });
  };
}
