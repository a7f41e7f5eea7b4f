import { foldedWords, spaced } from '../folding';

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
  const straight = straightened(text.slice(0, longest));
  const phrases = [...straight.matchAll(/"([^"]*)"/g)].map(([, phrase = '']) => wordsIn(phrase));
  return {
    words: [...new Set(wordsIn(straight.replaceAll('"', ' ')))],
    phrases: phrases.filter((words) => words.length > 0).map((words) => words.join(' ')),
  };
}

/** Parts between spaces that hold a letter or a digit. The index has the digits of "$250", not its sign. */
function wordsIn(text: string): string[] {
  return spaced(text)
    .replace(/\p{Sc}/gu, ' ')
    .split(/\s+/)
    .map(bare)
    .filter(Boolean);
}

/** A word without the signs around it. */
export function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** A query with one kind of quotation marks, and none where one of them is not closed. */
export function straightened(query: string): string {
  const straight = query.replace(/[“”„‟«»＂]/g, '"');
  return straight.split('"').length % 2 ? straight : straight.replaceAll('"', ' ');
}

/** Whether a text holds words that begin like each of the query's. */
export function beginsLike(text: string, words: readonly string[]): boolean {
  const held = ` ${foldedWords(text).join(' ')}`;
  return words.every((word) => held.includes(` ${foldedWords(word).join(' ')}`));
}
