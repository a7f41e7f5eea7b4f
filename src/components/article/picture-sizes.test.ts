import { expect, test } from 'vitest';
import { pictureSizes } from './picture-sizes';

test('a wide picture fills the text, in files for one, four thirds and two pixels to each of the screen', () => {
  expect(pictureSizes({ width: 3000, height: 2000 })).toEqual({
    width: 960,
    height: 640,
    widths: [576, 768, 1152],
    sizes: '(min-width: 34.2rem) min(29.64rem + 5.2vw, 39rem), 92vw',
  });
});

test('a tall picture is seen as a whole', () => {
  expect(pictureSizes({ width: 1000, height: 2000 })).toEqual({
    width: 320,
    height: 640,
    widths: [320, 427, 640],
    sizes: '(min-width: 348px) 320px, 92vw',
  });
});

test('a small picture is not blown up', () => {
  expect(pictureSizes({ width: 240, height: 160 })).toEqual({
    width: 240,
    height: 160,
    widths: [240],
    sizes: '(min-width: 261px) 240px, 92vw',
  });
});

test('a picture a little wider than the text is written no wider than it is', () => {
  expect(pictureSizes({ width: 700, height: 350 }).widths).toEqual([576, 700]);
});

test.each([
  [
    { width: 1, height: 5000 },
    { width: 1, height: 5000 },
  ],
  [
    { width: 5000, height: 1 },
    { width: 1152, height: 1 },
  ],
])('a line of %o takes %o', (picture, taken) => {
  expect(pictureSizes(picture)).toMatchObject(taken);
});
