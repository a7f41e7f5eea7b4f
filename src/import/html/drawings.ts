import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { elementsIn, lineOf } from './tree.ts';

/**
 * Takes drawings out that stand in a page itself, of which Markdown has no sign.
 *
 * @returns a sentence for each that has words
 */
export function removeDrawings(main: Root): string[] {
  const notes: string[] = [];
  let before = '';
  visit(main, (node, index, parent) => {
    if (node.type === 'text' && node.value.trim() !== '')
      before = node.value.replace(/\s+/g, ' ').trim();
    if (node.type !== 'element' || node.tagName !== 'svg' || !parent || index === undefined)
      return undefined;
    const words = wordsIn(node);
    if (words !== '') {
      const place =
        before === ''
          ? 'at the beginning'
          : `after "${before.length > 40 ? `…${before.slice(-40)}` : before}"`;
      notes.push(
        `A drawing ${place} is left out; its words: ${words}. Save it beside the essay as a picture, if it is needed.`,
      );
    }
    parent.children.splice(index, 1);
    return index;
  });
  return notes;
}

function wordsIn(drawing: Element): string {
  return elementsIn(drawing, 'title', 'desc', 'text').map(lineOf).filter(Boolean).join(', ');
}
