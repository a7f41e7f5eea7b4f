/** Width and height of a cover, in the units of its drawing. */
export const coverSize = { width: 120, height: 160 } as const;

/** The colours of covers, which the theme sets. */
const palette = [4, 3, 1, 6, 5, 2].map((number) => `var(--cover-${number})`);

/**
 * A cover as the inside of an `<svg viewBox="0 0 120 160">`: quarter discs on a grid of three by
 * four, turned and coloured by chance.
 *
 * @param seed any text, such as an essay's id: the same text always gives the same drawing
 */
export function drawCover(seed: string): string {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)];
  const [back, ...front] = palette.toSorted(() => random() - 0.5);
  const colours = front.slice(0, 3);
  const tiles = grid(3, 4, (column, row) => {
    const [x, y] = [column * 40, row * 40];
    const corner = pick([
      `M${x} ${y}h40a40 40 0 0 1-40 40z`,
      `M${x + 40} ${y}v40a40 40 0 0 1-40-40z`,
      `M${x + 40} ${y + 40}h-40a40 40 0 0 1 40-40z`,
      `M${x} ${y + 40}v-40a40 40 0 0 1 40 40z`,
    ]);
    const colour = pick(colours);
    // The stroke closes the hairline between neighbours of one colour.
    return `<path d="${corner}" fill="${colour}" stroke="${colour}" stroke-width=".4"/>`;
  });
  return `<path d="M0 0h120v160H0z" fill="${back}"/>${tiles}`;
}

/** Numbers from 0 to 1 that follow from a text alone (FNV-1a, then mulberry32). */
function randomFrom(text: string): () => number {
  let state = 0x811c9dc5;
  for (const character of text) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function grid(
  columns: number,
  rows: number,
  draw: (column: number, row: number) => string,
): string {
  return Array.from({ length: columns * rows }, (_, at) =>
    draw(at % columns, Math.floor(at / columns)),
  ).join('');
}
