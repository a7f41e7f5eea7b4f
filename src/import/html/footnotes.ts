import type { Element, Root } from 'hast';
import { EXIT, visit } from 'unist-util-visit';
import { elementsIn } from './tree.ts';

/** How programs name notes and their marks: Word, Google Docs, mammoth, Markdown's many readers. */
const toNote = /^#(?:_ftn|ftnt|footnote-|(?:user-content-)?fn[:-]?)(\d[\w-]*)$/;
const toMark = /^#(?:_ftnref|ftnt_ref|footnote-ref-|(?:user-content-)?fnref[:-]?)(\d[\w-]*)$/;

/** The label of the footnote that a link is the mark of. */
export function markOf({ properties }: Element): string | undefined {
  return toNote.exec(String(properties.href))?.[1];
}

/** The label of the footnote whose text holds this link, which leads back to its mark. */
function labelOf({ properties }: Element): string | undefined {
  return toMark.exec(String(properties.href))?.[1];
}

/**
 * Turns the texts of footnotes, which stand in blocks or items of their own, into elements named
 * `footnote` with their labels, and takes the rule above the first away.
 */
export function gatherFootnotes(main: Root | Element): void {
  visit(main, 'element', (block, index, parent) => {
    const back = backLink(block);
    if (!back || !parent || index === undefined) return undefined;
    const label = labelOf(back);
    block.properties = { label };
    block.tagName = 'footnote';
    for (const link of elementsIn(block, 'a')) if (labelOf(link) === label) link.children = [];
    withoutSpace(block);
    if (parent.type === 'element' && parent.tagName === 'ol') parent.tagName = 'div';
    const above = parent.children.findLastIndex(
      (child, at) => at < index && child.type === 'element',
    );
    const rule = parent.children[above];
    if (rule?.type !== 'element' || rule.tagName !== 'hr') return undefined;
    parent.children.splice(above, 1);
    return index;
  });
}

/** The link back to its mark in a block that is one footnote's. */
function backLink(block: Element): Element | undefined {
  const isBack = (link: Element) => labelOf(link) !== undefined;
  if (block.tagName === 'li') return elementsIn(block, 'a').find(isBack);
  const [first] = block.children.filter((child) => child.type === 'element');
  if (block.tagName !== 'div' || first?.tagName !== 'p') return undefined;
  return elementsIn(first, 'a').find(isBack);
}

/** Takes away the space between a number, which is gone, and the words after it. */
function withoutSpace(block: Element): void {
  visit(block, 'text', (text) => {
    text.value = text.value.trimStart();
    return text.value === '' ? undefined : EXIT;
  });
}
