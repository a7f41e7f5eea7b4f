import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';

/** Marks the notes of a text as those of a book, which readers show beside the words that they are of. */
export function markNotes(tree: Root): void {
  visit(tree, 'element', (node, _at, parent) => {
    const { properties } = node;
    if (properties.dataFootnoteRef !== undefined) {
      node.properties = {
        ...{ id: properties.id, href: properties.href },
        ...{ 'epub:type': 'noteref', role: 'doc-noteref' },
      };
    }
    if (properties.dataFootnoteBackref !== undefined) {
      const { href, ariaLabel } = properties;
      node.properties = { href, title: ariaLabel, role: 'doc-backlink' };
      node.children = node.children.map(withPlainArrow);
    }
    if (properties.dataFootnotes === undefined || !parent) return;
    node.properties = { 'epub:type': 'footnotes' };
    node.children = node.children.flatMap((child) =>
      child.type === 'element' && child.tagName === 'ol' ? asidesOf(child) : [child],
    );
  });
}

function asidesOf(list: Element): Element[] {
  return list.children
    .filter((child) => child.type === 'element')
    .map(({ properties: { id }, children }, at) =>
      h(
        'aside',
        { id, 'epub:type': 'footnote', role: 'doc-footnote' },
        numbered(children, `${at + 1}. `),
      ),
    );
}

/** The way back by an arrow that the faces of e-readers have: of the usual one they make a box. */
function withPlainArrow(child: ElementContent): ElementContent {
  return child.type === 'text' ? { ...child, value: child.value.replace(/↩\uFE0E?/, '↑') } : child;
}

/** The children of a note with its number, which the list said, before its first words. */
function numbered(children: readonly ElementContent[], number: string): ElementContent[] {
  const text = { type: 'text' as const, value: number };
  const first = children.find((child) => child.type === 'element');
  if (first?.tagName !== 'p') return [h('p', text), ...children];
  return children.map((child) =>
    child === first ? { ...first, children: [text, ...first.children] } : child,
  );
}
