import type { EssayText } from './essay-text';
import type { Stretch } from './find-quote';

/** What is selected of an essay, without the spaces around it. */
export function stretchSelected(text: EssayText, prose: Element): Stretch | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(prose)) return undefined;
  const start = text.placeOf({ node: range.startContainer, offset: range.startOffset });
  const end = text.placeOf({ node: range.endContainer, offset: range.endOffset });
  const chosen = text.text.slice(start, end);
  if (chosen.trim() === '') return undefined;
  return {
    start: start + chosen.length - chosen.trimStart().length,
    end: start + chosen.trimEnd().length,
  };
}

const blocks = 'p, li, h2, h3, h4, h5, h6, pre, td, th, dt, dd, figcaption, summary';

/** Selects the paragraph that the keyboard is in, else the first that is whole in the window. */
export function selectBlock(prose: Element): void {
  const all = blocksOf(prose);
  const block =
    all.find((one) => one.contains(document.activeElement)) ??
    all.find((one) => one.getBoundingClientRect().top >= 0);
  if (block) getSelection()?.selectAllChildren(block);
}

/** Selects the paragraph so many after that in which the selection begins. */
export function blockTo(prose: Element, step: number): void {
  const node = getSelection()?.anchorNode ?? null;
  const all = blocksOf(prose);
  const block = all[all.findIndex((one) => one.contains(node)) + step];
  if (!block) return;
  getSelection()?.selectAllChildren(block);
  block.scrollIntoView({ block: 'nearest' });
}

/** Moves the end of the selection by a word, as the arrow points, or by a line. */
export function widen(arrow: string): void {
  const [direction, by] = {
    ArrowRight: ['right', 'word'],
    ArrowLeft: ['left', 'word'],
    ArrowDown: ['forward', 'line'],
    ArrowUp: ['backward', 'line'],
  }[arrow] ?? ['', ''];
  getSelection()?.modify('extend', direction, by);
}

/** The innermost blocks, in their order. */
function blocksOf(prose: Element): Element[] {
  return [...prose.querySelectorAll(blocks)].filter(
    (block) => !block.querySelector(blocks) && block.getClientRects().length > 0,
  );
}
