import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const emptyValue = rule({
  kind: 'empty-value',
  severity: 'error',
  message: '«field» «problem».',
  cure: 'Write it like «example»',
  about: 'A field that is there must say something.',
  wrong: example('---\ntitle: ""\n---'),
  right: example('---\ntitle: "On walking"\n---'),
});
