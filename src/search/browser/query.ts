import { foldedWords } from '../words';

/** What a reader asks for. */
export interface Query {
  /** Words, as typed but for quotation marks and signs; those of phrases too. */
  words: string[];
  /** What stands in quotation marks, to be found as it is. */
  phrases: string[];
}

/**
 * Takes a query apart. Quotation marks of any kind hold a phrase together, anywhere in the query;
 * one that is not closed counts for nothing.
 */
export function parseQuery(text: string): Query {
  const straight = text.replace(/[“”„‟«»＂]/g, '"');
  const phrases = [...straight.matchAll(/"([^"]*)"/g)].map(([, phrase = '']) => wordsIn(phrase));
  return {
    words: [...new Set(wordsIn(straight.replaceAll('"', ' ')))],
    phrases: phrases.filter((words) => words.length > 0).map((words) => words.join(' ')),
  };
}

/** Parts between spaces that hold a letter or a digit. The index has the digits of "$250", not its sign. */
function wordsIn(text: string): string[] {
  return text
    .replace(/\p{Sc}/gu, ' ')
    .split(/\s+/)
    .map((part) => part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(Boolean);
}

/** Whether a text holds words that begin like each of the query's. */
export function beginsLike(text: string, words: readonly string[]): boolean {
  const held = ` ${foldedWords(text).join(' ')}`;
  return words.every((word) => held.includes(` ${foldedWords(word).join(' ')}`));
}
