import { site } from '../collection/site.ts';
import * as de from './de.ts';
import * as en from './en.ts';
import * as ja from './ja.ts';

/** A dictionary of the interface: every section and sentence that the English one has. */
export type Words = typeof en;

/** By the language's own subtag: `de` serves `de-AT` too. */
const dictionaries: Record<string, Words> = { en, de, ja };

/** The dictionary of a language, if there is one. @param language BCP 47 */
function wordsIn(language: string): Words | undefined {
  return dictionaries[language.split('-')[0] ?? ''];
}

/**
 * The dictionary of the site's language. Scripts for the browser import theirs from `@words`.
 *
 * @throws where there is none
 */
export const words: Words = dictionaryOf(site.language);

/**
 * The dictionary for what stands inside an essay: that of the essay's language, if there is one,
 * else the site's.
 *
 * @param language BCP 47, where it is not the site's
 */
export function wordsInside(language: string | undefined): Words {
  return (language && wordsIn(language)) || words;
}

function dictionaryOf(language: string): Words {
  const found = wordsIn(language);
  if (found) return found;
  const known = Object.keys(dictionaries).join(', ');
  throw new Error(
    `src/site.config.ts: there are no words for the language "${language}". There are ${known}; another takes a dictionary in src/words/.`,
  );
}
