import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { markdownWords } from './essay-words.ts';

/** Gives the boxes of task lists a name that screen readers can say. */
export function rehypeTaskLists() {
  return (tree: Root, file: VFile) => {
    const { done, toDo } = markdownWords(file);
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName !== 'input' || properties.type !== 'checkbox') return;
      properties.ariaLabel = properties.checked ? done : toDo;
    });
  };
}
