import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Puts each table into a `<div class="table">` that scrolls sideways where the table is wider than
 * the page, and turns `align`, for which MDX writes a style that the policy forbids, into classes. In a
 * `<Comparison>`, where rows have headings as well as columns – the first cell of each – each says
 * whose it is.
 */
export function rehypeTables() {
  return (tree: Root) => {
    visit(tree, 'mdxJsxFlowElement', (part) => {
      if (part.name !== 'Comparison') return;
      visit(part, 'element', ({ tagName, children }, _index, parent) => {
        if (tagName !== 'tr' || parent?.type !== 'element') return;
        const [first, ...others] = children.filter((cell) => cell.type === 'element');
        if (!first) return;
        const isBody = parent.tagName === 'tbody';
        first.tagName = 'th';
        first.properties.scope = isBody ? 'row' : 'col';
        if (!isBody) for (const cell of others) cell.properties.scope = 'col';
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
