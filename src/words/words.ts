import { site } from '../collection/site.ts';
import * as de from './de.ts';
import * as en from './en.ts';
import * as ja from './ja.ts';

/** A dictionary of the interface: every section and sentence that the English one has. */
export type Words = typeof en;

/** By the language's own subtag: `de` serves `de-AT` too. */
const dictionaries: Record<string, Words> = { en, de, ja };

/** The dictionary of the site's language. Scripts for the browser import theirs from `@words`. */
export const words: Words = dictionaries[site.language.split('-')[0] ?? ''] ?? en;
