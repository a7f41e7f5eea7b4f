import search from 'approx-string-match';
import type { Quote } from './passage';

/** Where words stand in a text. `end` is the place after the last letter. */
export interface Stretch {
  start: number;
  end: number;
}

/** So many letters before a passage, and after it, tell it from others with the same words. */
export const around = 32;

/** The least likeness, from 0 to 1, at which what stands in the text is still the passage. */
const enough = 0.6;

/** So many places of the same words are compared: there are more only of a word like "the". */
const most = 200;

/** The words of a stretch, with what stands around them. */
export function quoteOf(text: string, { start, end }: Stretch): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - around), start),
    suffix: text.slice(end, end + around),
  };
}

/**
 * Finds a passage again, in a text that may have been edited since: where the same words stand, or
 * those most like them. What stands around them decides between several, and says of a few words
 * whether they are those that were meant.
 *
 * @param near where it was, which decides between places that are alike
 * @returns undefined where the passage is gone
 */
export function findQuote(text: string, quote: Quote, near: number): Stretch | undefined {
  const { exact, prefix, suffix } = quote;
  // Nearly always it stands where it stood: nothing is looked for.
  if (near >= prefix.length && text.startsWith(prefix + exact + suffix, near - prefix.length)) {
    return { start: near, end: near + exact.length };
  }
  const places = placesOf(text, exact);
  const [same, another] = places.filter(
    ({ start, end }) => text.startsWith(suffix, end) && text.slice(0, start).endsWith(prefix),
  );
  if (same && !another) return same;

  const alike: (Stretch & { errors: number })[] =
    places.length > 0
      ? places.map((place) => ({ ...place, errors: 0 }))
      : search(text, exact, Math.floor(exact.length / 3)).slice(0, most);
  let best: (Stretch & { likeness: number }) | undefined;
  for (const { start, end, errors } of alike) {
    const before = text.slice(Math.max(0, start - 1.5 * around), start);
    const after = text.slice(end, end + 1.5 * around);
    const wrong = 2 * errors + errorsOf(before, prefix) + errorsOf(after, suffix);
    const likeness = 1 - wrong / (2 * exact.length + prefix.length + suffix.length);
    const isNearer = best && Math.abs(start - near) < Math.abs(best.start - near);
    if (!best || likeness > best.likeness || (likeness === best.likeness && isNearer)) {
      best = { start, end, likeness };
    }
  }
  return best && best.likeness >= enough ? { start: best.start, end: best.end } : undefined;
}

function placesOf(text: string, words: string): Stretch[] {
  const places: Stretch[] = [];
  for (
    let start = text.indexOf(words);
    start >= 0 && places.length < most;
    start = text.indexOf(words, start + 1)
  ) {
    places.push({ start, end: start + words.length });
  }
  return places;
}

/** How many letters of some words have to be changed for them to stand in a text. */
function errorsOf(text: string, words: string): number {
  if (words === '' || text.includes(words)) return 0;
  return search(text, words, words.length)[0]?.errors ?? words.length;
}
