import { box, disc, type Kind } from './cover-shapes.ts';

/** A disc above bands: a sun over water, a moon over fields. */
export const horizon: Kind = (random, paint) => {
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

/** Hills behind hills, and something that rises. */
export const hills: Kind = (random, paint) => {
  paint(0, disc(random.between(20, 100), random.between(24, 60), random.between(8, 20)));
  let level = random.between(62, 84);
  for (let layer = 1; layer < 4; layer++) {
    const swing = random.between(14, 44) * (random.chance(0.5) ? 1 : -1);
    paint(layer, `M0 ${level}q30-${Math.abs(swing)} 60 0t60 ${swing}V160H0z`);
    level += random.between(20, 32);
  }
};

/** Arches, one within the other, in one or more columns. */
export const arches: Kind = (random, paint) => {
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

/** Steps that climb. */
export const steps: Kind = (random, paint) => {
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

/** Rings about a point at an edge or in a corner. */
export const rings: Kind = (random, paint) => {
  const x = random.pick([0, 60, 120]);
  const y = random.pick([0, 80, 160]);
  const count = random.between(3, 5);
  const step = Math.round(random.between(72, 150) / count);
  for (let at = 0; at < count; at++) {
    const radius = (count - at) * step;
    const inner = radius - random.between(5, step - 3);
    // The hole runs the other way round.
    const hole = `M${x - inner} ${y}a${inner} ${inner} 0 0 0 ${2 * inner} 0a${inner} ${inner} 0 0 0-${2 * inner} 0z`;
    paint(at % 3, disc(x, y, radius) + hole);
  }
};

/** A few large discs and half discs over one another. */
export const discs: Kind = (random, paint) => {
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
export const rays: Kind = (random, paint) => {
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
