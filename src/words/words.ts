import { site } from '../collection/site.ts';
import { type Words, wordsIn } from './dictionaries.ts';

/**
 * The dictionary of the site's language, which the configuration has been checked to have. Scripts
 * for the browser import a section of theirs from `@words/<section>`.
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
  if (!found) throw new Error(`There are no words for the language "${language}".`);
  return found;
}
