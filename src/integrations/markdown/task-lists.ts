import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { words } from '../../words/words.ts';

/** Gives the boxes of task lists a name that screen readers can say. */
export function rehypeTaskLists() {
  return (tree: Root) => {
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName !== 'input' || properties.type !== 'checkbox') return;
      properties.ariaLabel = properties.checked ? words.markdown.done : words.markdown.toDo;
    });
  };
}
