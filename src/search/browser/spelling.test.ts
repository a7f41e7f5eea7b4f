import { describe, expect, test } from 'vitest';
import { corrections } from './spelling';

const vocabulary = {
  classes: [
    ['meeting', 'stable', 'table'],
    ['confusion', 'housekeeping', 'cedar', 'carry', 'seat'],
  ],
};

describe('one slip is put right', () => {
  test.each([
    ['stabel', 'stable', 'letters swapped'],
    ['confuson', 'confusion', 'a letter missing'],
    ['confuzion', 'confusion', 'a letter replaced'],
    ['confussion', 'confusion', 'a letter too many'],
    ['meetigns', 'meetings', 'in an inflection'],
    ['carreis', 'carries', 'in an inflection that changes the word'],
    ['cedaz', 'cedar', 'at the end'],
  ])('%s: %s, %s', (typed, right) => {
    expect(corrections(typed, vocabulary)[0]).toBe(right);
  });
});

test('two slips are put right in long words alone', () => {
  expect(corrections('housekpeing', vocabulary)).toContain('housekeeping');
  expect(corrections('cdaer', vocabulary)).toEqual([]);
});

test('a word with the same first letter is likelier', () => {
  expect(corrections('seble', { classes: [['stable', 'sable', 'feble']] })).toEqual(['sable']);
});

test('a form that no essay has leads to the word that they have', () => {
  expect(corrections('cedaring', vocabulary)).toEqual(['cedar']);
});

test('short words, numbers and very long words are left alone', () => {
  expect(corrections('sea', vocabulary)).toEqual([]);
  expect(corrections('x'.repeat(10_000), vocabulary)).toEqual([]);
});
