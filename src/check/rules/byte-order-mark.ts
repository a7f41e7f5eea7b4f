import { completed, example } from '../example.ts';
import { rule } from '../rule.ts';

export const byteOrderMark = rule({
  kind: 'byte-order-mark',
  severity: 'warning',
  message:
    'This file starts with a byte order mark, which nobody sees and some programs trip over.',
  cure: 'Save it as “UTF-8”, not “UTF-8 with BOM”.',
  about: 'Three bytes that some editors put before the text. The page is built all the same.',
  wrong: example('(U+FEFF)---', { 'on-walking.mdx': `\uFEFF${completed('Words.')}` }),
  right: example('---', { 'on-walking.mdx': completed('Words.') }),
});
