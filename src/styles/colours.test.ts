import { expect, test } from 'vitest';
import { colourIn } from './colours.ts';

const engine = `
  @media print { :root { --accent: #000; } }
  :root { --accent: light-dark(red, blue); --paper: #fff; --ink: var(--accent); }
`;

test('a colour is read for both themes', () => {
  expect(colourIn([engine], '--accent')).toEqual({ light: 'red', dark: 'blue' });
  expect(colourIn([engine], '--paper')).toEqual({ light: '#fff', dark: '#fff' });
  expect(colourIn([engine], '--ink')).toEqual({ light: 'red', dark: 'blue' });
});

test('the last sheet that sets it counts, commas and all', () => {
  const theme = ':root { --accent: light-dark(rgb(1, 2, 3), oklch(80% 0.1 30)); }';
  expect(colourIn([engine, theme], '--accent')).toEqual({
    light: 'rgb(1, 2, 3)',
    dark: 'oklch(80% 0.1 30)',
  });
});

test('a colour that nothing sets is refused', () => {
  expect(() => colourIn([engine], '--cover-7')).toThrow('No style sheet sets --cover-7 in :root.');
});
