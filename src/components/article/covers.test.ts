import { expect, test } from 'vitest';
import { drawnCovers } from '../../collection/drawn-covers.ts';
import { drawCover } from './covers.ts';

test('the same id always gets the same cover, another id another', () => {
  expect(drawCover('on-walking')).toBe(drawCover('on-walking'));
  expect(drawCover('on-walking')).not.toBe(drawCover('on-waking'));
});

test.each([...drawnCovers, 'on-walking', '日本の庭', ''])(
  'the cover "%s" is shapes and nothing else',
  (name) => {
    const drawing = drawCover(name);
    expect(drawing.replace(/<(path|circle|rect)( [a-z-]+="[^"<>&]*")*\/>/g, '')).toBe('');
    expect(drawing).not.toMatch(/NaN|undefined/);
  },
);
