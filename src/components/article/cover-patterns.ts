import { box, disc, type Kind } from './cover-shapes.ts';

/** Quarter discs, turned by lot. */
export const quarters: Kind = (random, paint) => {
  eachCell(40, (x, y) => {
    const corner = random.pick([
      `M${x} ${y}h40a40 40 0 0 1-40 40z`,
      `M${x + 40} ${y}v40a40 40 0 0 1-40-40z`,
      `M${x + 40} ${y + 40}h-40a40 40 0 0 1 40-40z`,
      `M${x} ${y + 40}v-40a40 40 0 0 1 40 40z`,
    ]);
    paint(random.between(0, 2), corner);
  });
};

/** Halves of squares, the slope by lot. */
export const triangles: Kind = (random, paint) => {
  const size = random.pick([40, 40, 20]);
  const falls = random.chance(0.5);
  eachCell(size, (x, y) => {
    if (random.chance(0.15)) return;
    const turned = random.chance(0.3) ? !falls : falls;
    const path = turned
      ? `M${x} ${y}l${size} ${size}h-${size}z`
      : `M${x} ${y}h${size}l-${size} ${size}z`;
    paint(random.chance(0.7) ? 0 : random.between(1, 2), path);
  });
};

/** Leaves along a stem, in pairs or in turn. */
export const leaves: Kind = (random, paint) => {
  const size = random.pick([30, 40, 60]);
  // There are too few large ones for a pattern without lots.
  const inTurn = size < 60 && random.chance(0.4);
  eachCell(size, (x, y) => {
    const flips = inTurn ? ((x + y) / size) % 2 === 1 : random.chance(0.5);
    const path = flips
      ? `M${x} ${y}a${size} ${size} 0 0 1 ${size} ${size}a${size} ${size} 0 0 1-${size}-${size}z`
      : `M${x + size} ${y}a${size} ${size} 0 0 1-${size} ${size}a${size} ${size} 0 0 1 ${size}-${size}z`;
    paint(random.chance(0.75) ? 0 : random.between(1, 2), path);
  });
};

/** Dots of a size that grows across, or by lot. */
export const dots: Kind = (random, paint) => {
  const size = random.pick([30, 40]);
  const columns = 120 / size;
  const rows = Math.floor(160 / size);
  const top = (160 - rows * size) / 2 + size / 2;
  const slope = random.pick<'across' | 'down' | 'lot'>(['across', 'down', 'lot']);
  const [least, most] = [random.between(1, size / 5), random.between(size / 3, size / 2 - 1)];
  const shrinks = random.chance(0.5);
  const odd = random.between(0, rows * columns - 1);
  for (let at = 0; at < rows * columns; at++) {
    const [column, row] = [at % columns, Math.floor(at / columns)];
    const lot = random.between(0, 9) / 9;
    const share = { across: column / (columns - 1), down: row / (rows - 1), lot }[slope];
    const grown = Math.round(least + (shrinks ? 1 - share : share) * (most - least));
    const radius = at === odd ? size / 2 : grown;
    paint(at === odd ? 1 : 0, disc(column * size + size / 2, top + row * size, radius));
  }
};

/** Chevrons, one above the other. */
export const chevrons: Kind = (random, paint) => {
  const rise = random.between(12, 60) * (random.chance(0.3) ? -1 : 1);
  const peak = random.pick([30, 60, 60, 90]);
  const width = random.between(7, 18);
  const gap = width + random.between(4, 16);
  let band = 0;
  for (let y = -60; y < 230; y += gap) {
    const across = `L${peak} ${y - rise}L120 ${y}v${width}L${peak} ${y - rise + width}L0 ${y + width}z`;
    paint(band++ % random.between(2, 3), `M0 ${y}${across}`);
  }
};

/** Upright stripes, some of them cut off. */
export const stripes: Kind = (random, paint) => {
  let at = random.between(4, 14);
  for (let stripe = 0; at < 112; stripe++) {
    const width = random.between(4, 20);
    const top = random.chance(0.4) ? 0 : random.between(1, 11) * 10;
    const end = random.chance(0.6) ? 160 : Math.min(160, top + random.between(3, 9) * 10);
    paint(
      random.chance(0.6) ? 0 : random.between(1, 3),
      box(at, top, Math.min(width, 120 - at), end - top),
    );
    at += width + random.between(3, 12);
  }
};

/** Frames within frames, about a window. */
export const frames: Kind = (random, paint) => {
  let [x, y, width, height] = [8, 8, 104, 144];
  for (let layer = 0; width > 16 && height > 16 && layer < 5; layer++) {
    paint(layer % 4, box(x, y, width, height));
    const [left, right, top, bottom] = [0, 0, 0, 0].map(() => random.between(3, 20));
    x += left ?? 0;
    y += top ?? 0;
    width -= (left ?? 0) + (right ?? 0);
    height -= (top ?? 0) + (bottom ?? 0);
  }
};

/** Calls for each cell of a grid that fills the cover. @param size of a cell, which is square */
function eachCell(size: number, draw: (x: number, y: number) => void): void {
  for (let y = 0; y < 160; y += size) for (let x = 0; x < 120; x += size) draw(x, y);
}
