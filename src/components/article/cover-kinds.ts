import type { Random } from './cover-random.ts';

/**
 * Adds a closed path to a drawing. What is painted in a colour first lies below; all of one colour
 * is one shape.
 *
 * @param colour 0 stands out most clearly from the ground
 */
export type Paint = (colour: number, path: string) => void;

/** A kind of drawing on a ground of 120 by 160, by lots. */
type Kind = (random: Random, paint: Paint) => void;

const disc = (x: number, y: number, radius: number) =>
  `M${x - radius} ${y}a${radius} ${radius} 0 0 1 ${2 * radius} 0a${radius} ${radius} 0 0 1-${2 * radius} 0z`;

const box = (x: number, y: number, width: number, height: number) =>
  `M${x} ${y}h${width}v${height}h-${width}z`;

/** Calls for each cell of a grid that fills the cover. @param size of a cell, which is square */
function eachCell(size: number, draw: (x: number, y: number) => void): void {
  for (let y = 0; y < 160; y += size) for (let x = 0; x < 120; x += size) draw(x, y);
}

/** Quarter discs, turned by lot, or all pairs of neighbours facing. */
const quarters: Kind = (random, paint) => {
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
const triangles: Kind = (random, paint) => {
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

/** A disc above bands: a sun over water, a moon over fields. */
const horizon: Kind = (random, paint) => {
  const radius = random.between(14, 40);
  const level = random.between(70, 120);
  paint(0, disc(random.between(24, 96), level - random.between(-radius / 2, 40), radius));
  let at = level;
  for (let band = 1; at < 160; band++) {
    const height = random.between(6, 26);
    paint(1 + (band % 2), box(0, at, 120, Math.min(height, 160 - at)));
    at += height;
  }
};

/** Rings about a point at an edge or in a corner. */
const rings: Kind = (random, paint) => {
  const x = random.pick([0, 60, 120]);
  const y = random.pick([0, 80, 160]);
  const count = random.between(3, 5);
  const step = random.between(13, 30);
  for (let at = 0; at < count; at++) {
    const radius = (count - at) * step;
    const inner = radius - random.between(5, step - 3);
    // The hole runs the other way round.
    const hole = `M${x - inner} ${y}a${inner} ${inner} 0 0 0 ${2 * inner} 0a${inner} ${inner} 0 0 0-${2 * inner} 0z`;
    paint(at % 3, disc(x, y, radius) + hole);
  }
};

/** Arches, one within the other, in one or more columns. */
const arches: Kind = (random, paint) => {
  const columns = random.between(1, 3);
  const width = 120 / columns;
  const most = columns === 1 ? 4 : 3;
  const heights = Array.from({ length: columns }, () => random.between(50, 140));
  for (let layer = 0; layer < most; layer++) {
    heights.forEach((height, column) => {
      const inset = 4 + layer * Math.floor(width / 2 / most);
      const half = width / 2 - inset;
      const top = 160 - height + inset + half;
      paint(
        layer % 3,
        `M${column * width + inset} 160V${top}a${half} ${half} 0 0 1 ${2 * half} 0V160z`,
      );
    });
  }
};

/** Hills behind hills, and something that rises. */
const hills: Kind = (random, paint) => {
  paint(0, disc(random.between(20, 100), random.between(24, 60), random.between(8, 20)));
  let level = random.between(62, 84);
  for (let layer = 1; layer < 4; layer++) {
    const swing = random.between(14, 44) * (random.chance(0.5) ? 1 : -1);
    paint(layer, `M0 ${level}q30-${Math.abs(swing)} 60 0t60 ${swing}V160H0z`);
    level += random.between(20, 32);
  }
};

/** Dots of a size that grows across, or by lot. */
const dots: Kind = (random, paint) => {
  const size = random.pick([20, 30, 40]);
  const half = size / 2;
  const slope = random.pick(['across', 'down', 'by lot']);
  const rows = Math.floor(160 / size);
  const odd = random.between(0, rows * (120 / size));
  const top = (160 - rows * size) / 2;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < 120 / size; column++) {
      const grown = {
        across: (column * size) / 120,
        down: row / rows,
        'by lot': random.between(0, 9) / 9,
      };
      const radius = Math.round(2 + (grown[slope] ?? 0) * (half - 3));
      const isOdd = row * (120 / size) + column === odd;
      paint(
        isOdd ? 1 : 0,
        disc(column * size + half, top + row * size + half, isOdd ? half : radius),
      );
    }
  }
};

/** Upright stripes, some of them cut off. */
const stripes: Kind = (random, paint) => {
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

/** A few large discs and half discs over one another. */
const discs: Kind = (random, paint) => {
  const count = random.between(2, 4);
  for (let at = 0; at < count; at++) {
    const radius = random.between(18, 52);
    const x = random.between(1, 5) * 20;
    const y = random.between(1, 7) * 20;
    const halves = [
      disc(x, y, radius),
      `M${x - radius} ${y}a${radius} ${radius} 0 0 1 ${2 * radius} 0z`,
      `M${x} ${y - radius}a${radius} ${radius} 0 0 1 0 ${2 * radius}z`,
    ] as const;
    paint(count - at - 1, random.pick(halves));
  }
};

/** Rays from a point. */
const rays: Kind = (random, paint) => {
  const x = random.pick([0, 60, 120]);
  const y = random.pick([160, 160, 80, 0]);
  const count = random.pick([12, 16, 24, 32]);
  const turn = random.between(0, 9) / 10;
  const end = (at: number) => {
    const angle = ((at + turn) / count) * 2 * Math.PI;
    return `${Math.round(x + 200 * Math.cos(angle))} ${Math.round(y + 200 * Math.sin(angle))}`;
  };
  for (let at = 0; at < count; at += 2)
    paint(at % 4 === 0 ? 0 : 1, `M${x} ${y}L${end(at)} ${end(at + 1)}z`);
  paint(2, disc(x, y, random.between(14, 34)));
};

/** Leaves along a stem, in pairs or in turn. */
const leaves: Kind = (random, paint) => {
  const size = random.pick([30, 40, 60]);
  const inTurn = random.chance(0.5);
  eachCell(size, (x, y) => {
    const flips = inTurn ? ((x + y) / size) % 2 === 1 : random.chance(0.5);
    const path = flips
      ? `M${x} ${y}a${size} ${size} 0 0 1 ${size} ${size}a${size} ${size} 0 0 1-${size}-${size}z`
      : `M${x + size} ${y}a${size} ${size} 0 0 1-${size} ${size}a${size} ${size} 0 0 1 ${size}-${size}z`;
    paint(random.chance(0.75) ? 0 : random.between(1, 2), path);
  });
};

/** Chevrons, one above the other. */
const chevrons: Kind = (random, paint) => {
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

/** Frames within frames, about a window. */
const frames: Kind = (random, paint) => {
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

/** Steps that climb. */
const steps: Kind = (random, paint) => {
  const count = random.between(3, 8);
  const width = 120 / count;
  const climbs = random.chance(0.5);
  const least = random.between(10, 50);
  const rise = (random.between(90, 150) - least) / count;
  for (let at = 0; at < count; at++) {
    const height = Math.round(least + rise * (climbs ? at : count - 1 - at));
    paint(
      at % random.between(1, 3),
      `M${Math.round(at * width)} ${160 - height}h${Math.ceil(width)}V160h-${Math.ceil(width)}z`,
    );
  }
  const radius = random.between(8, 18);
  paint(3, disc(climbs ? radius + 12 : 108 - radius, random.between(26, 50), radius));
};

/** Every kind there is. */
export const coverKinds: readonly [Kind, ...Kind[]] = [
  quarters,
  triangles,
  horizon,
  rings,
  arches,
  hills,
  dots,
  stripes,
  discs,
  rays,
  leaves,
  chevrons,
  frames,
  steps,
];
