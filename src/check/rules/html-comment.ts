import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const htmlComment = rule({
  kind: 'html-comment',
  severity: 'error',
  message: 'HTML comments do not work in an .mdx file.',
  cure: 'Write {/* … */} instead of <!-- … -->.',
  about: 'In `.md` files they do.',
  wrong: example('<!-- Check this number. -->\n\nWords.'),
  right: example('{/* Check this number. */}\n\nWords.'),
});
