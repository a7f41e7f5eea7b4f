import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const repeatedField = rule({
  kind: 'repeated-field',
  severity: 'error',
  message: 'The field "«field»" stands here twice.',
  cure: 'Keep one of the two.',
  about: 'Nobody could say which of the two counts.',
  wrong: example('---\ntitle: "On walking"\ntitle: "Walking"\n---'),
  right: example('---\ntitle: "On walking"\n---'),
});
