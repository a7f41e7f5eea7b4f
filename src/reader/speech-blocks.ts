import { type Block, quoted } from './find-place';
import type { Place } from './readings';
import type { Speakable } from './speech';

/** A block of an essay's text as it is read aloud, and as `find-place.ts` finds it again. */
export interface SpokenBlock extends Speakable {
  element: Element;
  /** Where its pieces stand in its text. */
  pieces: { node: Node; start: number; length: number }[];
  /** It as a place to come back to. */
  place: Place;
}

/** What is said in place of what cannot be read aloud. */
export type Skipped = Record<'code' | 'table' | 'formula', string>;

const blocks =
  'h2, h3, h4, h5, h6, p, li, dt, dd, figcaption, summary, pre, .table, math[display=block]';
/** What belongs to the page rather than to what the essay says. */
const mute = 'sup, button, form, nav, svg, script, style, template, .footnotes, [role=status]';

/** The blocks of an essay's text that can be seen, its notes apart, in their order. */
export function spokenBlocks(text: Element, skipped: Skipped): SpokenBlock[] {
  let heading: Place['heading'];
  return [...text.querySelectorAll(blocks)].flatMap((element) => {
    const inOther = element.parentElement?.closest(`${mute}, pre, .table, math`);
    if (inOther || element.matches(mute) || !element.checkVisibility()) return [];
    const instead = insteadOf(element, skipped);
    // What is said instead is in the site's language.
    const within = instead === undefined ? element : document.body;
    const language = within.closest<HTMLElement>('[lang]')?.lang ?? '';
    const { said, pieces } = wordsOf(element, skipped.formula);
    const quote = said.replace(/\s+/g, ' ').trim().slice(0, quoted);
    if (/^H/.test(element.tagName) && element.id) heading = { id: element.id, text: quote };
    if (!quote) return [];
    const place = { ...(heading && { heading }), quote };
    return [{ element, language, instead, text: said, pieces, place }];
  });
}

/** What `find-place.ts` looks through. */
export function blocksToFind(all: readonly SpokenBlock[]): Block[] {
  return all.map(({ place }) => ({ text: place.quote, heading: place.heading?.id }));
}

/** A stretch of a block's text on the page. */
export function rangeIn({ pieces }: SpokenBlock, start: number, end: number): Range {
  const range = new Range();
  const first = pieces.find((piece) => piece.start + piece.length > start);
  const last = pieces.findLast((piece) => piece.start < end);
  if (!first || !last) return range;
  if (first.node instanceof Text) range.setStart(first.node, Math.max(0, start - first.start));
  else range.setStartBefore(first.node);
  if (last.node instanceof Text) {
    range.setEnd(last.node, Math.min(last.node.length, end - last.start));
  } else range.setEndAfter(last.node);
  return range;
}

function insteadOf(element: Element, skipped: Skipped): string | undefined {
  if (element.matches('pre')) return skipped.code;
  if (element.matches('.table')) return skipped.table;
  return element.matches('math') ? skipped.formula : undefined;
}

/** The words of a block that stand in no block within it. */
function wordsOf(block: Element, formula: string) {
  const pieces: SpokenBlock['pieces'] = [];
  let said = '';
  const add = (node: Node, words: string) => {
    pieces.push({ node, start: said.length, length: words.length });
    said += words;
  };
  const walk = (parent: Node) => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) add(node, node.data);
      else if (!(node instanceof Element) || node.matches(`${mute}, ${blocks}`)) continue;
      else if (node.matches('math')) add(node, formula);
      else walk(node);
    }
  };
  walk(block);
  return { said, pieces };
}
