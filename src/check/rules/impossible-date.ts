import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const impossibleDate = rule({
  kind: 'impossible-date',
  severity: 'error',
  message: '«field»: there is no date "«date»".',
  cure: 'Write a day of the calendar as year, month and day, like 2026-03-02.',
  about: 'YAML reads 30 February as 2 March and says nothing; we do.',
  wrong: example('---\nadded: 2026-02-30\n---'),
  right: example('---\nadded: 2026-02-28\n---'),
});
