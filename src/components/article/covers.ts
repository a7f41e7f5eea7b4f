import { type DrawnCover, drawnCovers } from '../../collection/drawn-covers.ts';

/** Width and height of a cover, in the units of its drawing. */
export const coverSize = { width: 120, height: 160 } as const;

const red = '#a8402d';
const ochre = '#d9a441';
const green = '#4f7358';
const blue = '#2f4858';
const cream = '#f4ead5';
const ink = '#241d18';

/**
 * A cover as the inside of an `<svg viewBox="0 0 120 160">`, colours included, so that it looks
 * the same in both themes and on a share card.
 *
 * @param name a drawn cover, or else any text, such as an essay's id: the same text always gives
 *   the same drawing
 */
export function drawCover(name: string): string {
  return isDrawn(name) ? drawings[name]() : pattern(name);
}

function isDrawn(name: string): name is DrawnCover {
  return drawnCovers.some((drawn) => drawn === name);
}

const drawings: Record<DrawnCover, () => string> = {
  'traffic-lights': () =>
    ground(cream) +
    `<rect x="36" y="22" width="48" height="116" rx="24" fill="${ink}"/>` +
    disc(60, 47, 16, red) +
    disc(60, 80, 16, ochre) +
    disc(60, 113, 16, green),

  'rise-and-fall': () =>
    ground(blue) +
    disc(80, 46, 22, ochre) +
    `<path d="M0 132 34 104 54 112 80 46 96 160H0Z" fill="${cream}"/>` +
    `<path d="M80 46 96 160H120V150Z" fill="${red}"/>`,

  letter: () =>
    ground(ochre) +
    `<path d="M18 52H102V112H18Z" fill="${cream}"/>` +
    `<path d="M18 52 60 88 102 52" fill="none" stroke="${ink}" stroke-width="2.5"/>` +
    disc(60, 87, 9, red),

  // Rows of dots – dashes of no length with round ends – and one that is missing.
  crowd: () => {
    const rows = Array.from({ length: 11 }, (_, row) => `M11 ${10 + row * 14}h98.1`).join('');
    return (
      ground(ink) +
      `<path d="${rows}" stroke="${cream}" stroke-width="6.5" stroke-linecap="round" stroke-dasharray="0 14"/>` +
      disc(81, 108, 4, ink) +
      `<circle cx="81" cy="108" r="5" fill="none" stroke="${red}" stroke-width="2.5"/>`
    );
  },

  'round-table': () => {
    const chairs = Array.from({ length: 8 }, (_, seat) => {
      const angle = (seat * Math.PI) / 4;
      const [x, y] = [60 + 44 * Math.cos(angle), 80 + 44 * Math.sin(angle)];
      return disc(round(x), round(y), 8, seat === 7 ? ochre : cream);
    });
    return ground(green) + disc(60, 80, 29, ink) + chairs.join('');
  },

  // From scattered specks at the top to an ordered picture at the bottom.
  noise: () => {
    const random = randomFrom('noise');
    const specks = { [cream]: '', [ochre]: '' };
    for (let at = 0; at < 63; at++) {
      const [column, row] = [at % 7, Math.floor(at / 7)];
      const disorder = ((8 - row) / 8) ** 1.5 * 34;
      const stray = () => Math.round((random() - 0.5) * disorder);
      const colour = row > 6 - Math.abs(column - 3) ? ochre : cream;
      specks[colour] += `M${6 + column * 16 + stray()} ${16 + row * 16 + stray()}h12`;
    }
    const lines = Object.entries(specks).map(
      ([colour, path]) => `<path d="${path}" stroke="${colour}" stroke-width="12"/>`,
    );
    return ground(red) + lines.join('');
  },
};

/** Quarter discs on a grid of three by four, turned and coloured by chance. */
function pattern(seed: string): string {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)];
  const [back, ...front] = [blue, green, red, ink, cream, ochre].sort(() => random() - 0.5);
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
  return ground(back ?? blue) + tiles;
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

function ground(colour: string): string {
  return `<path d="M0 0h120v160H0z" fill="${colour}"/>`;
}

function disc(x: number, y: number, radius: number, colour: string): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}"/>`;
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

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
