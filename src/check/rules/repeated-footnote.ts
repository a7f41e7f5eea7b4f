import { oddFootnotes } from '../footnotes.ts';
import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const repeatedFootnote = rule({
  kind: 'repeated-footnote',
  severity: 'warning',
  message: 'The footnote [^«label»] has a text already; this one is not on the page.',
  cure: 'Give it another name, or remove it.',
  about: 'Of two texts for one mark the first counts.',
  wrong: example('Words.[^1]\n\n[^1]: One.\n\n[^1]: Another.'),
  right: example('Words.[^1] More.[^2]\n\n[^1]: One.\n\n[^2]: Another.'),
  inEssay: (essay) => oddFootnotes(essay).repeated,
});
