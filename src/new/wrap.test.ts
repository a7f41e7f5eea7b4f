import { expect, test } from 'vitest';
import { forTerminal, wrapped } from './wrap.ts';

test('lines break between words, at their own indent', () => {
  expect(wrapped('One two three\n\n  1. One two three\n    four', 13)).toBe(
    'One two three\n\n  1. One two\n     three\n    four',
  );
});

test('an address stays whole', () => {
  expect(wrapped('  See http://localhost:4321/articles/', 10)).toBe(
    '  See\n  http://localhost:4321/articles/',
  );
});

test('a line is 80 columns wide in a terminal, and whole elsewhere', () => {
  const line = `${'a'.repeat(40)} ${'b'.repeat(40)}`;
  expect(forTerminal(line, { isTTY: true, columns: 200 })).toBe(line.replace(' ', '\n'));
  expect(forTerminal(line, {})).toBe(line);
});
