import { partsIn } from '../parts.ts';
import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const missingProp = rule({
  kind: 'missing-prop',
  severity: 'error',
  message: '<«part»> needs «prop».',
  cure: 'Add it: «meaning»',
  about: 'The props that a part cannot do without are listed in docs/writing.md.',
  wrong: example('<Quotation>\n\nWords.\n\n</Quotation>'),
  right: example('<Quotation by="Ada">\n\nWords.\n\n</Quotation>'),
  inEssay: (essay) => partsIn(essay).faults.filter((fault) => fault.rule === 'missing-prop'),
});
