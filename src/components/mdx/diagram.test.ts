import { expect, test } from 'vitest';
import { layOut, wrap } from './diagram.ts';

test('what comes later stands lower, and nothing overlaps', () => {
  const { boxes, width } = layOut([
    ['Prompt', 'CLIP'],
    ['CLIP', 'Diffusion', 'vector'],
    ['Noise', 'Diffusion'],
    ['Diffusion', 'Image'],
  ]);
  const top = (name: string) => boxes.find(({ lines }) => lines.join(' ') === name)?.y ?? NaN;
  expect(top('Prompt')).toBeLessThan(top('CLIP'));
  expect(top('CLIP')).toBeLessThan(top('Diffusion'));
  expect(top('Noise')).toBeLessThan(top('Diffusion'));
  expect(top('Diffusion')).toBeLessThan(top('Image'));
  for (const a of boxes) {
    for (const b of boxes) {
      const apart =
        a.x + a.width <= b.x ||
        b.x + b.width <= a.x ||
        a.y + a.height <= b.y ||
        b.y + b.height <= a.y;
      expect(a === b || apart).toBe(true);
    }
  }
  expect(width).toBeLessThanOrEqual(320);
});

test('long texts are broken between words', () => {
  expect(wrap('Diffusion model in latent space', 18)).toEqual([
    'Diffusion model in',
    'latent space',
  ]);
  expect(wrap('', 18)).toEqual(['']);
});

test('two arrows between the same boxes are both drawn', () => {
  expect(
    layOut([
      ['a', 'b', 'one'],
      ['a', 'b', 'two'],
    ]).arrows.map(({ label }) => label),
  ).toEqual(['one', 'two']);
});
