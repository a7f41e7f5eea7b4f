/** A piece of a sentence: words, words that lead to an address of the site, or a key to press. */
export type Piece = string | { words: string; path: string } | { key: string };

/**
 * Takes a sentence of the dictionary apart: `[topics](/topics/)` is a link, and a key stands between
 * accents.
 */
export function inline(sentence: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of sentence.matchAll(/\[([^\]]+)\]\(([^)]+)\)|`([^`]+)`/g)) {
    const [whole, words = '', path = '', key] = match;
    pieces.push(sentence.slice(end, match.index), key === undefined ? { words, path } : { key });
    end = match.index + whole.length;
  }
  pieces.push(sentence.slice(end));
  return pieces.filter((piece) => piece !== '');
}
