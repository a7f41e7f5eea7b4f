import { expect, test } from 'vitest';
import { addressed, answersIn, inOneLine } from './meeting-path-answers.ts';

test('names join the sentence after a comma', () => {
  expect(addressed('Maria')).toBe(', Maria');
  expect(addressed('Maria and Tom')).toBe(', Maria and Tom');
});

test('without names the sentence stays as it is', () => {
  expect(addressed('')).toBe('');
  expect(addressed('  \t ')).toBe('');
  expect(addressed(' . ')).toBe('');
});

test('spaces too many and a full stop at the end are left out', () => {
  expect(addressed('  Maria   Anna. ')).toBe(', Maria Anna');
  expect(addressed('Maria, Tom,')).toBe(', Maria, Tom');
  expect(addressed('J. R. Ortega')).toBe(', J. R. Ortega');
});

test('a name is text, whatever stands in it', () => {
  expect(addressed('<b>Zoë O’Neill-Łuk</b>')).toBe(', <b>Zoë O’Neill-Łuk</b>');
});

test('a text that is broken over lines is spoken in one', () => {
  expect(inOneLine('\n  I see what\n    you mean. \n')).toBe('I see what you mean.');
});

test('a question that nobody answered is empty', () => {
  expect(answersIn({})).toEqual({ names: '', heard: '', asked: '', plan: '' });
  expect(answersIn({ names: 'Maria', heard: 'yes' })).toEqual({
    names: 'Maria',
    heard: 'yes',
    asked: '',
    plan: '',
  });
});

test('names are kept as typed, up to 100 characters', () => {
  expect(answersIn({ names: ' Maria ' }).names).toBe(' Maria ');
  expect(answersIn({ names: 'x'.repeat(101) }).names).toHaveLength(100);
});

test.each([null, 'yes', 7, { names: 7 }, { heard: 'perhaps' }, { plan: 'yes' }, { asked: null }])(
  '%j is no set of answers',
  (damaged) => {
    expect(() => answersIn(damaged)).toThrow();
  },
);
