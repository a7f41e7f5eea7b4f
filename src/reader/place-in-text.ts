import { type Block, quoted } from './find-place';
import type { Place } from './readings';

/** A block as it stands on the page. */
export interface ShownBlock extends Block {
  element: Element;
}

/** The blocks of an essay's text in their order, its notes apart. */
export function blocksOf(text: Element): ShownBlock[] {
  let heading: string | undefined;
  const blocks: ShownBlock[] = [];
  for (const element of text.querySelectorAll('h2, h3, h4, h5, h6, p, li, pre, tr, dt, dd')) {
    if (element.closest('.footnotes')) continue;
    if (/^H/.test(element.tagName) && element.id) heading = element.id;
    const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (words) blocks.push({ element, text: words, heading });
  }
  return blocks;
}

/** Where the top of the screen is in the text; undefined above its second block. */
export function placeAtTop(blocks: readonly ShownBlock[]): Place | undefined {
  // A line that the window cuts is above it.
  const at = blocks.findIndex(({ element }) => element.getBoundingClientRect().bottom > 24);
  const block = blocks[at];
  if (!block || at === 0) return undefined;
  const above = blocks.find(
    ({ element }) =>
      element.id !== '' && element.id === block.heading && /^H/.test(element.tagName),
  );
  return {
    ...(above && { heading: { id: above.element.id, text: above.text } }),
    quote: block.text.slice(0, quoted),
  };
}
