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

/**
 * How many letters are inserted, deleted, replaced or swapped with their neighbours between two
 * words: the optimal string alignment distance. The libraries count a swap as two.
 */
function slips(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((above[j - 1] ?? 0) + same, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
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
