import { directionOf } from './direction.ts';
import { site } from './site.ts';

/** How a text's element says its language and direction. */
export interface LanguageAttributes {
  lang?: string;
  dir: 'ltr' | 'rtl' | 'auto';
}

/**
 * The attributes of a text in a language that is named, or else in the site's own, where each text
 * runs as its first letter does.
 *
 * @param language BCP 47
 */
export function languageAttributes(language: string | undefined): LanguageAttributes {
  if (language === undefined || language === site.language) return { dir: 'auto' };
  return { lang: language, dir: directionOf(language) };
}
