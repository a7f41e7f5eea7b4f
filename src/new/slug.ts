import transliterate from '@sindresorhus/transliterate';
import { articleId } from '../essay/files.ts';

/**
 * The id of an essay with this title: "Über Größe" is `ueber-groesse`. Latin, Greek and Cyrillic
 * become the letters that every keyboard has, so that addresses survive mails, terminals and file
 * systems, some of which write "ü" as two characters. Other scripts stay as they are: 日本の庭.
 *
 * @returns at most 60 characters, cut between words where there are any; nothing where the title
 *   has no letter or digit
 */
export function slugOf(title: string): string {
  const words = title
    .normalize()
    .replace(/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]+/gu, (run) =>
      transliterate(run),
    )
    // Marks that show nothing of their own, such as those that make an emoji of a digit.
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Me}]/gu, '')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
  const slug = articleId(shortened(words, longest)).replace(/^-+|-+$/g, '');
  return /[\p{L}\p{N}]/u.test(slug) ? slug : '';
}

/** Characters of an id: three bytes each in some scripts, of the 255 that a file's name may have. */
const longest = 60;

/** A text cut to a number of characters, between words unless the first alone is longer. */
export function shortened(text: string, most: number): string {
  const characters = Array.from(text);
  if (characters.length <= most) return text;
  const start = characters.slice(0, most).join('');
  const isWhole = /\s/.test(characters[most] ?? '');
  return isWhole ? start : start.replace(/\s+\S*$/, '');
}

/** Whether an id would be lost on some system: Windows keeps names such as "con" for devices. */
export function isReserved(slug: string): boolean {
  return /^(?:index|con|prn|aux|nul|com\d|lpt\d)$/.test(slug);
}
