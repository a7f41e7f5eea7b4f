import { completed, example } from '../example.ts';
import { rule } from '../rule.ts';

export const unknownField = rule({
  kind: 'unknown-field',
  severity: 'error',
  message: 'There is no field "«field»".',
  cure: '«guess»',
  about: 'A misspelt field would be passed over, and what it says would be nowhere on the site.',
  wrong: example('---\ntopcis: ["Leadership"]\n---', {
    'on-walking.mdx': completed('Words.').replace('topics:', 'topcis:'),
  }),
  right: example('---\ntopics: ["Leadership"]\n---'),
});
