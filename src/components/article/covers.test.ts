import sharp from 'sharp';
import { expect, test } from 'vitest';
import { sent } from '../../../tests/sent.ts';
import { coverKinds } from './cover-kinds.ts';
import { randomFrom } from './cover-random.ts';
import { drawCover } from './covers.ts';

test('the same id always gets the same cover, another id another', () => {
  expect(drawCover('on-walking')).toBe(drawCover('on-walking'));
  expect(drawCover('on-walking')).not.toBe(drawCover('on-waking'));
});

test.each(['on-walking', '日本の庭', ''])(
  'the cover "%s" is shapes in the theme’s colours',
  (seed) => {
    const drawing = drawCover(seed);
    expect(drawing.replace(/<path( [a-z-]+="[^"<>&]*")*\/>/g, '')).toBe('');
    expect(drawing).not.toMatch(/NaN|undefined/);
    const colours = [...drawing.matchAll(/fill="([^"]*)"/g)].map(([, colour = '']) => colour);
    expect(colours.length).toBeGreaterThan(1);
    for (const colour of colours) expect(colour).toMatch(/^var\(--cover-[1-6]\)$/);
  },
);

const seeds = Array.from({ length: 1000 }, (_, at) => `essay-${at}`);

test('every kind draws in whole numbers, or halves and tenths, and never nothing', () => {
  for (const kind of coverKinds) {
    for (const seed of seeds.slice(0, 100)) {
      let drawn = '';
      kind(randomFrom(seed), (_colour, path) => (drawn += path));
      expect(drawn, kind.name).toMatch(/^M[-\d. a-zA-Z]+z$/);
      expect(drawn, kind.name).not.toMatch(/\.\d{3}|NaN|undefined|--/);
    }
  }
});

test('of a thousand covers no two look alike, and none is but a ground', async () => {
  const colours = ['#a8402d', '#d9a441', '#4f7358', '#2f4858', '#f4ead5', '#241d18'];
  const shapes = seeds.map((seed) =>
    drawCover(seed).replace(/var\(--cover-(\d)\)/g, (_, at) => colours[Number(at) - 1] ?? ''),
  );
  // All in one picture, each as twelve by sixteen dots: what an eye sees of it across a room.
  const [across, down] = [12, 16];
  const cells = shapes.map(
    (shape, at) =>
      `<svg x="${(at % 50) * across}" y="${Math.floor(at / 50) * down}" width="${across}" height="${down}" viewBox="0 0 120 160">${shape}</svg>`,
  );
  const { data, info } = await sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${50 * across}" height="${20 * down}">${cells.join('')}</svg>`,
    ),
  )
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const dots = seeds.map((_, at) => {
    const rows = Array.from({ length: down }, (_row, row) => {
      const start = ((Math.floor(at / 50) * down + row) * info.width + (at % 50) * across) * 3;
      return data.subarray(start, start + across * 3);
    });
    return Buffer.concat(rows);
  });
  /** The share of dots whose colour differs by more than a shade. */
  const difference = (a: Buffer, b: Buffer, enough: number) => {
    let differing = 0;
    for (let at = 0; at < a.length && differing < enough; at += 3) {
      const by = [0, 1, 2].map((part) => Math.abs((a[at + part] ?? 0) - (b[at + part] ?? 0)));
      if (Math.max(...by) > 40) differing++;
    }
    return differing;
  };
  const alike = dots.flatMap((one, at) =>
    dots
      .slice(at + 1)
      .flatMap((other, after) =>
        difference(one, other, 5) < 5 ? [`${seeds[at]} and ${seeds[at + 1 + after]}`] : [],
      ),
  );
  expect(alike).toEqual([]);
  const plain = dots.flatMap((one, at) =>
    difference(
      one,
      Buffer.concat(Array.from({ length: across * down }, () => one.subarray(0, 3))),
      8,
    ) < 8
      ? [seeds[at]]
      : [],
  );
  expect(plain).toEqual([]);
});

test('the covers of a page of 24 essays weigh at most 3,000 bytes', () => {
  for (let first = 0; first < 960; first += 240) {
    const page = seeds.slice(first, first + 24).map((seed) => drawCover(seed));
    expect(sent(page.join(''))).toBeLessThan(3000);
  }
});
