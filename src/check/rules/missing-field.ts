import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const missingField = rule({
  kind: 'missing-field',
  severity: 'error',
  message: 'The field "«field»" is missing.',
  cure: 'Add a line like «example»',
  about: 'Every essay has a title, a description, an author, topics and the day it was added.',
  wrong: example(
    '---\ntitle: "On walking"\nauthor: "Ada Tester"\ntopics: ["Walking"]\nadded: 2026-11-01\n---',
    {
      'on-walking.mdx':
        '---\ntitle: "On walking"\nauthor: "Ada Tester"\ntopics: ["Walking"]\nadded: 2026-11-01\n---\n\nWords.\n',
    },
  ),
  right: example(
    '---\ntitle: "On walking"\ndescription: "Why a slow hour is worth two."\nauthor: "Ada Tester"\ntopics: ["Walking"]\nadded: 2026-11-01\n---',
  ),
});
