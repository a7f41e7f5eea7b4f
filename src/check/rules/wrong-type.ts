import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const wrongType = rule({
  kind: 'wrong-type',
  severity: 'error',
  message: '«field» «problem».',
  cure: 'Write it like «example»',
  about: 'A number where a text belongs, a text where a date or a list belongs, and the like.',
  wrong: example('---\nadded: "yesterday"\n---'),
  right: example('---\nadded: 2026-11-01\n---'),
});
