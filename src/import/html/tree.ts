import type { Element, Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** The elements of a name within a part of a page, in their order. */
export function elementsIn(part: Root | Element, ...names: string[]): Element[] {
  const found: Element[] = [];
  visit(part, 'element', (element) => {
    if (names.includes(element.tagName) && element !== part) found.push(element);
  });
  return found;
}

/** The element of a name, if there is one and no more. */
export function theOnly(page: Root, name: string): Element | undefined {
  const found = elementsIn(page, name);
  return found.length === 1 ? found[0] : undefined;
}

/** Elements whose text is no words of a page. */
const wordless = new Set(['script', 'style', 'template']);

/** The words of a part of a page, or the code of a script or a style itself. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'br') return ' ';
  if (!('children' in node)) return '';
  const isWords = (child: Nodes) => child.type !== 'element' || !wordless.has(child.tagName);
  return node.children.filter(isWords).map(wordsOf).join('');
}

/** The same in one line, without space around them. */
export function lineOf(node: Nodes): string {
  return wordsOf(node).replace(/\s+/g, ' ').trim();
}

/** The classes of an element. */
export function classesOf({ properties }: Element): string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : [];
}

/** An attribute's text without space around it; nothing where there is none. */
export function attribute({ properties }: Element, name: string): string {
  return [properties[name] ?? ''].flat().join(' ').trim();
}

/**
 * Puts other nodes in the place of elements.
 *
 * @param others gives them; nothing where the element stays
 */
export function replaceElements(
  part: Root | Element,
  others: (element: Element) => Element['children'] | undefined,
): void {
  visit(part, 'element', (element, index, parent) => {
    const nodes = parent && index !== undefined ? others(element) : undefined;
    if (!nodes) return undefined;
    parent?.children.splice(index ?? 0, 1, ...nodes);
    return (index ?? 0) + nodes.length;
  });
}

/** Takes elements out of a part of a page. */
export function removeElements(part: Root | Element, test: (element: Element) => boolean): void {
  replaceElements(part, (element) => (test(element) ? [] : undefined));
}
