import type { Element, Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** The elements of a name within a part of a page, in their order. */
export function elementsIn(part: Root | Element, name: string): Element[] {
  const found: Element[] = [];
  visit(part, 'element', (element) => {
    if (element.tagName === name && element !== part) found.push(element);
  });
  return found;
}

/** The element of a name, if there is one and no more. */
export function theOnly(page: Root, name: string): Element | undefined {
  const found = elementsIn(page, name);
  return found.length === 1 ? found[0] : undefined;
}

/** The words of a part of a page. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** The classes of an element. */
export function classesOf({ properties }: Element): string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : [];
}
