import { describe, expect, test } from 'vitest';
import { corrections } from './spelling';

const vocabulary = {
  classes: [
    ['meeting', 'stable', 'table'],
    ['diffusion', 'dropshipping', 'bezos', 'carry', 'seat'],
  ],
};

describe('one slip is put right', () => {
  test.each([
    ['stabel', 'stable', 'letters swapped'],
    ['difusion', 'diffusion', 'a letter missing'],
    ['diffuzion', 'diffusion', 'a letter replaced'],
    ['diffussion', 'diffusion', 'a letter too many'],
    ['meetigns', 'meetings', 'in an inflection'],
    ['carreis', 'carries', 'in an inflection that changes the word'],
    ['bezoz', 'bezos', 'at the end'],
  ])('%s: %s, %s', (typed, right) => {
    expect(corrections(typed, vocabulary)[0]).toBe(right);
  });
});

test('two slips are put right in long words alone', () => {
  expect(corrections('dropshpiing', vocabulary)).toContain('dropshipping');
  expect(corrections('bzoes', vocabulary)).toEqual([]);
});

test('a word with the same first letter is likelier', () => {
  expect(corrections('seble', { classes: [['stable', 'sable', 'feble']] })).toEqual(['sable']);
});

test('a form that no essay has leads to the word that they have', () => {
  expect(corrections('bezosing', vocabulary)).toEqual(['bezos']);
});

test('short words, numbers and very long words are left alone', () => {
  expect(corrections('sea', vocabulary)).toEqual([]);
  expect(corrections('x'.repeat(10_000), vocabulary)).toEqual([]);
});
