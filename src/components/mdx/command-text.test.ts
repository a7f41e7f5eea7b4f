import { expect, test } from 'vitest';
import { commandText } from './command-text.ts';

test('leaves code as it stands, but for the line break at its end', () => {
  expect(commandText('if x:\n  y()\n', 'python')).toBe('if x:\n  y()');
  expect(commandText('  indented\n  $ 5', '')).toBe('  indented\n  $ 5');
});

test('leaves out the prompts of a shell, and only those', () => {
  expect(commandText('$ cd site\n$ echo $HOME "$ 5"\n', 'bash')).toBe('cd site\necho $HOME "$ 5"');
  expect(commandText('$ ls\n', 'console')).toBe('ls');
  expect(commandText('$ is a sign\n', 'md')).toBe('$ is a sign');
});

test('leaves out the space after the signs of a diff, and keeps the indentation', () => {
  expect(commandText(' if x:\n   y()\n', 'diff')).toBe('if x:\n  y()');
  expect(commandText(' a()\n\n b()\n', 'diff')).toBe('a()\n\nb()');
});

test('keeps the indentation of a diff that sets its signs without a space', () => {
  expect(commandText('if x:\n y()\n', 'diff')).toBe('if x:\n y()');
});
