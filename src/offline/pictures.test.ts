import { expect, test } from 'vitest';
import { onePerPicture, pictureOf } from './pictures.ts';

test('of each picture the middle WebP is kept, and all that is no picture of several sizes', () => {
  const files = [
    { path: 'index.html', bytes: 9 },
    { path: '_astro/gate.B1x2_Z1.avif', bytes: 1 },
    { path: '_astro/gate.B1x2_Z2.webp', bytes: 30 },
    { path: '_astro/gate.B1x2_Z3.webp', bytes: 10 },
    { path: '_astro/gate.B1x2_Z4.webp', bytes: 20 },
    { path: '_astro/gate.C3_Z4.jpg', bytes: 5 },
    { path: '_astro/drawing.D4.svg', bytes: 5 },
    { path: '_astro/Page.astro_type_script.E5.js', bytes: 5 },
  ];
  expect(onePerPicture(files).map(({ path }) => path)).toEqual([
    'index.html',
    '_astro/gate.B1x2_Z4.webp',
    '_astro/gate.C3_Z4.jpg',
    '_astro/drawing.D4.svg',
    '_astro/Page.astro_type_script.E5.js',
  ]);
});

test.each(['_astro/drawing.D4.svg', '_astro/film.D4.gif', '_astro/a.js', 'photo.1_2.webp'])(
  '%s is no picture of several sizes',
  (path) => expect(pictureOf(path)).toBeUndefined(),
);
