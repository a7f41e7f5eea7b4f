import { spaced } from '../folding';
import { ideograph } from '../index-text';

/** What a reader asks for. */
export interface Query {
  /** Words, as typed but for quotation marks and signs; those of phrases too. */
  words: string[];
  /** What stands in quotation marks, to be found as it is. */
  phrases: string[];
}

/** So many letters of a query count. */
export const longest = 200;

/**
 * Takes a query apart. Quotation marks hold a phrase together, anywhere in the query; where one is
 * not closed, all of them count for nothing.
 */
export function parseQuery(text: string): Query {
  // Soft hyphens are where a word may be parted, and no part of it.
  const straight = straightened(text.slice(0, longest).replaceAll('\u00AD', ''));
  const phrases = [...straight.matchAll(/"([^"]*)"/g)].map(([, phrase = '']) =>
    hasIdeographs(phrase) ? phrase.trim() : wordsIn(phrase).join(' '),
  );
  return {
    words: [...new Set(wordsIn(straight.replaceAll('"', ' ')))],
    phrases: phrases.filter(Boolean),
  };
}

/** Whether Chinese or Japanese stands in a text: where its words begin and end is a guess. */
export function hasIdeographs(text: string): boolean {
  return new RegExp(ideograph, 'u').test(text);
}

/** Parts between spaces that hold a letter, a digit or an emoji. The index has the digits of "$250", not its sign. */
function wordsIn(text: string): string[] {
  return spaced(text)
    .replace(/\p{Sc}/gu, ' ')
    .split(/\s+/)
    .map(bare)
    .filter(Boolean);
}

/** A word without the signs around it, but for those that are part of it: "C++", "C#", ".NET". */
export function bare(word: string): string {
  return word.replace(signsBefore, '').replace(signsAfter, '$1');
}

const sign =
  '[^\\p{L}\\p{N}\\p{M}\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\p{Regional_Indicator}]';
const signsBefore = new RegExp(`^(?:(?!(?<!\\.)\\.\\p{L})${sign})+`, 'u');
const signsAfter = new RegExp(`(\\p{L}[+#]+)?${sign}*$`, 'u');

/** A query with one kind of quotation marks, and none where one of them is not closed. */
export function straightened(query: string): string {
  const straight = query.replace(/[“”„‟«»＂]/g, '"');
  return straight.split('"').length % 2 ? straight : straight.replaceAll('"', ' ');
}
