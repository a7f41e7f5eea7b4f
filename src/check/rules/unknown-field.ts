import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const unknownField = rule({
  kind: 'unknown-field',
  severity: 'error',
  message: 'There is no field "«field»".',
  cure: '«guess»',
  about: 'A misspelt field would be passed over, and what it says would be nowhere on the site.',
  wrong: example('---\ntopcis: ["Leadership"]\n---'),
  right: example('---\ntopics: ["Leadership"]\n---'),
});
