import { expect, test } from 'vitest';
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
    // The ground and twelve tiles.
    expect(colours).toHaveLength(13);
    for (const colour of colours) expect(colour).toMatch(/^var\(--cover-[1-6]\)$/);
  },
);
