import type { Place } from './readings';

/** A block of an essay's text: a paragraph, an item, a heading. */
export interface Block {
  /** Its words, with one space between them. */
  text: string;
  /** The id of the heading that it stands under, or of the heading that it is. */
  heading: string | undefined;
}

/** So many letters of a block are enough to know it by. */
export const quoted = 120;

/** The least share of a place's words that a block must hold to be the one it was. */
const like = 0.5;

/**
 * Finds a place again, in a text that may have been edited since: the block that begins with the
 * same words, under the same heading first; else the one most like it; else its heading.
 *
 * @returns the number of the block; undefined where nothing of the place is left
 */
export function findPlace(place: Place, blocks: readonly Block[]): number | undefined {
  const same = blocks.flatMap(({ text }, at) =>
    text.slice(0, quoted) === place.quote ? [at] : [],
  );
  const isUnder = (at: number) => blocks[at]?.heading === place.heading?.id;
  const [first] = same;
  if (first !== undefined) return same.find(isUnder) ?? first;

  const { id, text } = place.heading ?? {};
  const heading = [
    blocks.findIndex((block) => id !== undefined && block.heading === id),
    blocks.findIndex((block) => text !== undefined && block.text === text),
  ].find((at) => at >= 0);
  // What stood at the top was the heading itself.
  if (place.quote === text) return heading;

  const words = wordsOf(place.quote);
  let best: { at: number; share: number } | undefined;
  for (const [at, { text }] of blocks.entries()) {
    // A block under the same heading wins over one that is as like elsewhere.
    const share = shareOf(words, text) + (isUnder(at) ? 0.1 : 0);
    if (share >= like && share > (best?.share ?? 0)) best = { at, share };
  }
  return best?.at ?? heading;
}

function shareOf(words: ReadonlySet<string>, text: string): number {
  if (words.size === 0) return 0;
  const held = wordsOf(text);
  return [...words].filter((word) => held.has(word)).length / words.size;
}

/** Its words of four letters and more; of a script without spaces between them, its letters. */
function wordsOf(text: string): Set<string> {
  return new Set(
    text.match(
      /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[^\P{L}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{4,}|\p{N}+/gu,
    ) ?? [],
  );
}
