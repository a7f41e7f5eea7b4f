import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const emptyFile = rule({
  kind: 'empty-file',
  severity: 'error',
  message: 'This file is empty.',
  cure: 'Write the essay, or remove the file.',
  about: 'A file of no characters, or of nothing but spaces.',
  wrong: example('(nothing)', { 'on-walking.mdx': '' }),
  right: example('Words.'),
});
