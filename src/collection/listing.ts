import { site } from './site.ts';

const conjunction = new Intl.ListFormat(site.language, { type: 'conjunction' });

const collator = new Intl.Collator(site.language);

/** Names in a sentence: "A, B and C". */
export function listOf(names: readonly string[]): string {
  return conjunction.format(names);
}

/** The same in pieces, the names and what stands between them. */
export function listParts(names: readonly string[]): { type: string; value: string }[] {
  return conjunction.formatToParts(names);
}

/** The order of names and titles in the site's language, whatever machine it is built on. */
export function compareNames(a: string, b: string): number {
  return collator.compare(a, b);
}

/** The order of ids and other texts that no reader sees: by their code units. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
