import type { Element, Root } from 'hast';
import { EXIT, visit } from 'unist-util-visit';
import { elementsIn } from './tree.ts';

/** The label of the footnote that a link of Word or Google Docs is the mark of. */
export function markOf({ properties }: Element): string | undefined {
  return /^#(?:_ftn|ftnt)(\d+)$/.exec(String(properties.href))?.[1];
}

/** The label of the footnote whose text starts with this link, which leads back to its mark. */
function labelOf({ properties }: Element): string | undefined {
  return /^#(?:_ftnref|ftnt_ref)(\d+)$/.exec(String(properties.href))?.[1];
}

/**
 * Turns the texts of footnotes, which Word and Google Docs put into blocks of their own, into
 * elements named `footnote` with their labels, and takes the rule above the first away.
 */
export function gatherFootnotes(main: Root | Element): void {
  visit(main, 'element', (block, index, parent) => {
    const [first] = block.children.filter((child) => child.type === 'element');
    if (block.tagName !== 'div' || first?.tagName !== 'p') return undefined;
    const back = elementsIn(first, 'a').find((link) => labelOf(link) !== undefined);
    if (!back || !parent || index === undefined) return undefined;
    block.tagName = 'footnote';
    block.properties = { label: labelOf(back) };
    back.children = [];
    withoutSpace(first);
    const above = parent.children.findLastIndex(
      (child, at) => at < index && child.type === 'element',
    );
    const rule = parent.children[above];
    if (rule?.type !== 'element' || rule.tagName !== 'hr') return undefined;
    parent.children.splice(above, 1);
    return index;
  });
}

/** Takes away the space between a number, which is gone, and the words after it. */
function withoutSpace(paragraph: Element): void {
  visit(paragraph, 'text', (text) => {
    text.value = text.value.trimStart();
    return text.value === '' ? undefined : EXIT;
  });
}
