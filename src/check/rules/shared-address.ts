import { listedNames } from '../listed-names.ts';
import { completed, example } from '../example.ts';
import { rule } from '../rule.ts';

export const sharedAddress = rule({
  kind: 'shared-address',
  severity: 'error',
  message:
    'The «group»s "«name»" and "«other»" («file») would share the address /«group»s/«slug»/.',
  cure: 'Write both alike, or give one another name.',
  about:
    'An address keeps letters and digits only, in lower case: "C" and "C++" make the same one, and one page would take the place of the other.',
  wrong: example('---\ntopics: ["C++"]\n---', {
    'on-walking.mdx': completed('---\ntopics: ["C++"]\n---'),
    'other.mdx': completed('Words.', { title: '"Another"', topics: '["C"]' }),
  }),
  right: example('---\ntopics: ["C plus plus"]\n---', {
    'on-walking.mdx': completed('---\ntopics: ["C plus plus"]\n---'),
    'other.mdx': completed('Words.', { title: '"Another"', topics: '["C"]' }),
  }),
  inList: (list) =>
    listedNames(list).shared.map(({ place, group, name, slug, other }) => ({
      place,
      details: { group, name, slug, other: other.name, file: other.file },
    })),
});
