import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colourIn } from './colours';

const tokens = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** The luminance of `#rrggbb`, by WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How much lighter the one is than the other: 21 for white and black. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test('white and black differ 21 times, as WCAG says', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
  // Its own example of the least that is allowed for text.
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54);
});

test.each([
  ['--ink', '--paper', 7],
  ['--ink', '--sheet', 7],
  ['--ink', '--mark', 7],
  ['--ink-soft', '--paper', 4.5],
  ['--ink-soft', '--sheet', 4.5],
  ['--accent', '--paper', 4.5],
  ['--accent', '--sheet', 4.5],
] as const)('%s on %s is at least %f to 1, in both themes', (front, back, least) => {
  const [ink, paper] = [colourIn([tokens], front), colourIn([tokens], back)];
  expect(contrast(ink.light, paper.light)).toBeGreaterThanOrEqual(least);
  expect(contrast(ink.dark, paper.dark)).toBeGreaterThanOrEqual(least);
});
