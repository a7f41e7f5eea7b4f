import * as de from './de.ts';
import * as en from './en.ts';
import * as ja from './ja.ts';

/** A dictionary of the interface: every section and sentence that the English one has. */
export type Words = typeof en;

/** By the language's own subtag: `de` serves `de-AT` too. */
const dictionaries: Record<string, Words> = { en, de, ja };

/** The subtags of the languages that there are words for. */
export const languages = Object.keys(dictionaries);

/** The dictionary of a language, if there is one. @param language BCP 47 */
export function wordsIn(language: string): Words | undefined {
  return dictionaries[language.split('-')[0] ?? ''];
}
