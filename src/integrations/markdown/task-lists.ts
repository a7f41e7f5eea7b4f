import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Gives the boxes of task lists a name that screen readers can say. */
export function rehypeTaskLists() {
  return (tree: Root) => {
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName !== 'input' || properties.type !== 'checkbox') return;
      properties.ariaLabel = properties.checked ? 'Done' : 'To do';
    });
  };
}
