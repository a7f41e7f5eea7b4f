import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const braceInText = rule({
  kind: 'brace-in-text',
  severity: 'error',
  message: 'In an .mdx file, { starts an expression, and this one cannot be read.',
  cure: 'Write \\{ where a brace is meant, or put code between `backticks`.',
  about:
    'What stands between braces is JavaScript. A brace of the text needs a backslash before it.',
  wrong: example('The set {1, 2 and 3}.'),
  right: example('The set \\{1, 2 and 3}.'),
});
