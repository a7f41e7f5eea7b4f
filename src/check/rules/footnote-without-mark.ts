import { oddFootnotes } from '../footnotes.ts';
import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const footnoteWithoutMark = rule({
  kind: 'footnote-without-mark',
  severity: 'warning',
  message: 'No mark in the text leads to the footnote [^«label»], so it is not on the page.',
  cure: 'Put [^«label»] where it belongs, or remove the note.',
  about: 'A warning, because the page itself is whole.',
  wrong: example('[^1]: Never mentioned.'),
  right: example('Words.[^1]\n\n[^1]: Text.'),
  inEssay: (essay) => oddFootnotes(essay).withoutMark,
});
