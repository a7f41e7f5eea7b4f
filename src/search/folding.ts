/** Lower case, without accents, apostrophes and soft hyphens: the form in which words are compared. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’]/gu, '')
    .toLowerCase();
}

/** The words of a text, folded: runs of letters and digits. */
export function foldedWords(text: string): string[] {
  return fold(spaced(text)).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a text holds words that begin like each of the query's. */
export function beginsLike(text: string, words: readonly string[]): boolean {
  const held = ` ${foldedWords(text).join(' ')}`;
  return words.every((word) => held.includes(` ${foldedWords(word).join(' ')}`));
}

/** The id that `npm run new` would give to an essay with this title. */
export function idFrom(title: string): string {
  return foldedWords(title).join('-');
}

/**
 * A letter, or a sign as wide as one, of the scripts that put no spaces between words: Chinese,
 * Japanese, Thai, Lao, Khmer, Burmese.
 */
export const unspacedLetter =
  '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]';

/** Signs that stand among such letters as among others. */
export const sharedSign = '[“”‘’—…·]';

/** A letter or digit of all others, as part of a pattern: where one stands, a word goes on. */
export const spacedLetter = `(?!${unspacedLetter})[\\p{L}\\p{N}]`;

const unspacedRun = new RegExp(
  `${unspacedLetter}(?:${unspacedLetter}|${sharedSign}+(?=${unspacedLetter}))*`,
  'gu',
);
/** A text with spaces between the words of scripts that put none there: the index goes by them. */
export function spaced(text: string): string {
  return text.replace(unspacedRun, (run) =>
    Array.from(
      new Intl.Segmenter('en', { granularity: 'word' }).segment(run),
      ({ segment }) => segment,
    ).join(' '),
  );
}
