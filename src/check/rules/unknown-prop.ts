import { partsIn } from '../parts.ts';
import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const unknownProp = rule({
  kind: 'unknown-prop',
  severity: 'error',
  message: '<«part»> has no prop "«prop»"; it takes «known».',
  cure: '«guess»',
  about: 'A part understands its own props and no others.',
  wrong: example('<Quotation by="Ada" in="Letters">\n\nWords.\n\n</Quotation>'),
  right: example('<Quotation by="Ada" work="Letters">\n\nWords.\n\n</Quotation>'),
  inEssay: (essay) => partsIn(essay).faults.filter((fault) => fault.rule === 'unknown-prop'),
});
