import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { attribute, classesOf, elementsIn, wordsOf } from './tree.ts';

/** Takes out what Word writes for itself, and makes lists of its paragraphs that look like items. */
export function cleanWord(main: Root | Element): void {
  visit(main, ['comment', 'element'], (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type !== 'comment' && !(node.type === 'element' && node.tagName === 'o:p'))
      return undefined;
    parent.children.splice(index, 1);
    return index;
  });
  visit(main, (node) => {
    if ((node.type === 'root' || node.type === 'element') && node.children.some(isItem)) {
      node.children = withLists(node.children);
    }
  });
}

function isItem(node: Root['children'][number]): node is Element {
  const isParagraph = node.type === 'element' && node.tagName === 'p';
  return isParagraph && classesOf(node).some((name) => name.startsWith('MsoListParagraph'));
}

/** Items in a row become one list; what stands between them is space. */
function withLists<Child extends Root['children'][number]>(children: Child[]): (Child | Element)[] {
  const made: (Child | Element)[] = [];
  let row: Item[] = [];
  for (const child of children) {
    if (isItem(child)) row.push(itemOf(child));
    else if (row.length === 0 || child.type !== 'text' || child.value.trim() !== '') {
      if (row.length > 0) made.push(listOf(row));
      row = [];
      made.push(child);
    }
  }
  return row.length > 0 ? [...made, listOf(row)] : made;
}

interface Item {
  level: number;
  isNumbered: boolean;
  children: ElementContent[];
}

/** An item without the sign before it, which Word writes out. */
function itemOf(paragraph: Element): Item {
  const style = attribute(paragraph, 'style');
  const level = /mso-list:[^;]*\blevel(\d)/.exec(style)?.[1] ?? levelByMargin(style);
  const sign =
    elementsIn(paragraph, 'span').find((span) =>
      /mso-list:\s*Ignore/i.test(attribute(span, 'style')),
    ) ?? signOfFiltered(paragraph);
  const isNumbered = sign !== undefined && /[\da-z][.)]/i.test(wordsOf(sign));
  if (sign) sign.children = [];
  return { level: Number(level), isNumbered, children: paragraph.children };
}

/** Half an inch for each level, where Word was told to leave its own marks away. */
function levelByMargin(style: string): number {
  const inches = Number(/margin-left:\s*([\d.]+)in/i.exec(style)?.[1] ?? 0.5);
  return Math.max(1, Math.round(inches * 2));
}

/** The sign of an item and the small spaces behind it, which are all that is left of a list then. */
function signOfFiltered(paragraph: Element): Element | undefined {
  const space = elementsIn(paragraph, 'span').find(
    (span) => /font:\s*7(?:\.0)?pt/i.test(attribute(span, 'style')) && wordsOf(span).trim() === '',
  );
  if (!space) return undefined;
  const around = paragraph.children.findIndex(
    (child) =>
      child === space || (child.type === 'element' && elementsIn(child, 'span').includes(space)),
  );
  const sign = h('span', paragraph.children.slice(0, around + 1));
  paragraph.children.splice(0, around + 1, sign);
  return sign;
}

function listOf(items: readonly Item[]): Element {
  const list: Element = h(items[0]?.isNumbered ? 'ol' : 'ul');
  const level = items[0]?.level ?? 1;
  items.forEach((item, at) => {
    if (item.level <= level) {
      const next = items.findIndex((other, later) => later > at && other.level <= level);
      const deeper = items.slice(at + 1, next < 0 ? undefined : next);
      list.children.push(
        h('li', [...item.children, ...(deeper.length > 0 ? [listOf(deeper)] : [])]),
      );
    }
  });
  return list;
}
