import { directionOf } from './direction.ts';
import { site } from './site.ts';

/** How a text's element says its language and direction. */
export interface LanguageAttributes {
  lang?: string;
  dir: 'ltr' | 'rtl' | 'auto';
}

/**
 * The attributes of a text of many blocks in a language that is named, or else in the site's own,
 * where each text runs as its first letter does.
 *
 * @param language BCP 47
 */
export function languageAttributes(language: string | undefined): LanguageAttributes {
  const line = lineAttributes(language);
  return language && line.lang ? { ...line, dir: directionOf(language) } : line;
}

/**
 * The attributes of a title or a description, which may be in another script than its essay: it runs
 * as its own first letter does.
 *
 * @param language BCP 47 of its essay, where that is not the site's
 */
export function lineAttributes(language: string | undefined): LanguageAttributes {
  return { ...(language && language !== site.language && { lang: language }), dir: 'auto' };
}
