/**
 * How many letters are inserted, deleted, replaced or swapped with their neighbours between two
 * words: the optimal string alignment distance. The libraries count a swap as two.
 */
export function slips(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((above[j - 1] ?? 0) + same, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? Infinity) + 1);
      }
      row.push(least);
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}

/** How many slips a word of some letters may hold and still be meant: one, or a third of them. */
function mostSlips({ length }: string): number {
  return Math.max(1, Math.floor(length / 3));
}

/**
 * The known name that was most likely meant: the one with the fewest slips, where they are at most
 * one, or a third of the letters that were written; capitals, and how accents are stored, are none.
 * Nothing where none is that near.
 */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  const meant = folded(written);
  let fewest = mostSlips(meant);
  let guess: string | undefined;
  for (const name of known) {
    const other = folded(name);
    if (Math.abs(other.length - meant.length) > fewest) continue;
    const count = slips(meant, other);
    if (count > fewest || (count === fewest && guess !== undefined)) continue;
    fewest = count;
    guess = name;
  }
  return guess;
}

/** The same for addresses: of as many parts, each of which is near the one that was written. */
export function nearestAddress(written: string, known: Iterable<string>): string | undefined {
  const parts = partsOf(folded(written));
  let fewest = Infinity;
  let guess: string | undefined;
  for (const address of known) {
    const others = partsOf(folded(address));
    if (others.length !== parts.length) continue;
    const counts = parts.map((part, at) => slips(part, others[at] ?? ''));
    const count = counts.reduce((sum, count) => sum + count, 0);
    if (count >= fewest || counts.some((count, at) => count > mostSlips(parts[at] ?? ''))) continue;
    fewest = count;
    guess = address;
  }
  return guess;
}

function folded(name: string): string {
  return name.normalize().toLowerCase();
}

function partsOf(address: string): string[] {
  return address.split('/').filter((part) => part !== '');
}
