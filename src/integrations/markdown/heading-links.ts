import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { EXIT, SKIP, visit } from 'unist-util-visit';

/**
 * Makes the words of each heading a link to it, to copy; a heading that holds a link already, and
 * that of the notes, stays as it is. Headings must have their ids.
 */
export function rehypeHeadingLinks() {
  return (tree: Root) => {
    visit(tree, 'element', (node) => {
      const { id } = node.properties;
      if (!/^h[2-6]$/.test(node.tagName)) return undefined;
      if (typeof id === 'string' && id !== 'footnote-label' && !holdsLink(node)) {
        node.children = [h('a', { href: `#${id}` }, node.children)];
      }
      return SKIP;
    });
  };
}

function holdsLink(heading: Element): boolean {
  let found = false;
  visit(heading, (node) => {
    found = node.type === 'element' ? node.tagName === 'a' : node.type.startsWith('mdxJsx');
    return found ? EXIT : undefined;
  });
  return found;
}
