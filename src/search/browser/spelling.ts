import { slips } from '../../essay/slips';
import { inflectionsOf, type Vocabulary } from '../vocabulary';

/**
 * The words of a vocabulary that a misspelt one is nearest to, the common ones first: one letter
 * too many, too few, wrong, or swapped with its neighbour; in words of eight letters or more, two
 * such slips.
 *
 * @param word folded
 */
export function corrections(word: string, { classes }: Vocabulary): string[] {
  const most = word.length < 4 || word.length > 30 ? 0 : word.length < 8 ? 1 : 2;
  const letters = lettersOf(word);
  let fewest = Infinity;
  let found: string[] = [];
  for (const base of classes.flat()) {
    if (base.length > word.length + most || lacking(letters, lettersOf(base)) > most) continue;
    for (const form of inflectionsOf(base)) {
      if (Math.abs(form.length - word.length) > most) continue;
      if (lacking(lettersOf(form), letters) > most) continue;
      // Readers hardly ever get the first letter wrong.
      const count = slips(form, word) + (form[0] === word[0] ? 0 : 0.5);
      if (count > fewest || count > most + 0.5 || count >= 2.5) continue;
      if (count < fewest) found = [];
      fewest = count;
      found.push(count === 0 ? base : form);
    }
  }
  return [...new Set(found)];
}

/** Which letters a word has, as bits: a cheap look before the exact one. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** How many letters of another word are missing in this one. */
function lacking(letters: number, others: number): number {
  let count = 0;
  for (let missing = others & ~letters; missing; missing &= missing - 1) count++;
  return count;
}
