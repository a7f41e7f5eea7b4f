import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Puts each table into a `<div class="table">` that scrolls sideways where the table is wider than
 * the page, and turns `align`, for which MDX writes a style that the policy forbids, into classes. In a `<Comparison>`, the first cell of each row becomes the row's heading.
 */
export function rehypeTables() {
  return (tree: Root) => {
    visit(tree, 'mdxJsxFlowElement', (part) => {
      if (part.name !== 'Comparison') return;
      visit(part, 'element', (row, _index, parent) => {
        if (row.tagName !== 'tr' || parent?.type !== 'element' || parent.tagName !== 'tbody')
          return;
        const first = row.children.find((cell) => cell.type === 'element');
        if (!first) return;
        first.tagName = 'th';
        first.properties.scope = 'row';
      });
    });
    visit(tree, 'element', (cell) => {
      if (cell.tagName !== 'td' && cell.tagName !== 'th') return;
      const { align } = cell.properties;
      if (typeof align === 'string') cell.properties.className = [`align-${align}`];
      delete cell.properties.align;
    });
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
