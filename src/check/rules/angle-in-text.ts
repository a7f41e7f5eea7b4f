import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const angleInText = rule({
  kind: 'angle-in-text',
  severity: 'error',
  message: 'In an .mdx file, < starts a tag, and this is none.',
  cure: 'Write \\< where “less than” is meant, and [words](https://…) for an address.',
  about:
    'A < before a digit, a space or a sign cannot start a tag; it needs a backslash before it.',
  wrong: example('It costs <5 dollars.'),
  right: example('It costs \\<5 dollars.'),
});
