import { oddFootnotes } from '../footnotes.ts';
import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const footnoteWithoutText = rule({
  kind: 'footnote-without-text',
  severity: 'error',
  message: 'The footnote [^«label»] has no text.',
  cure: 'Add a line that starts with [^«label»]: at the end of the essay.',
  about: 'Without its text, the mark stands on the page as it is written: [^1].',
  wrong: example('Words.[^1]'),
  right: example('Words.[^1]\n\n[^1]: Text.'),
  inEssay: (essay) => oddFootnotes(essay).withoutText,
});
