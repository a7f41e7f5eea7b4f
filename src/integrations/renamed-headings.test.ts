import { expect, test } from 'vitest';
import { renamedIn } from './renamed-headings.ts';

test('an id that stands where another has gone is its new name', () => {
  expect(renamedIn(['start', 'middle', 'end'], ['start', 'heart', 'end'])).toEqual([
    { was: 'middle', is: 'heart' },
  ]);
  expect(renamedIn(['a', 'b'], ['c', 'd'])).toEqual([
    { was: 'a', is: 'c' },
    { was: 'b', is: 'd' },
  ]);
});

test('what was added, taken out or moved is not renamed', () => {
  expect(renamedIn(['start', 'end'], ['start', 'middle', 'end'])).toEqual([]);
  expect(renamedIn(['start', 'middle', 'end'], ['start', 'end'])).toEqual([]);
  expect(renamedIn(['start', 'middle', 'end'], ['end', 'start', 'middle'])).toEqual([]);
  expect(renamedIn([], ['start'])).toEqual([]);
});

test('where two are gone and one has come, nobody knows whose name it is', () => {
  expect(renamedIn(['a', 'b', 'end'], ['c', 'end'])).toEqual([]);
});
