import { listedNames } from '../listed-names.ts';
import { besideAnother } from '../example.ts';
import { rule } from '../rule.ts';

export const sharedAddress = rule({
  kind: 'shared-address',
  severity: 'error',
  message:
    'The «group»s "«name»" and "«other»" («file») would share the address /«group»s/«slug»/.',
  cure: 'Write both alike, or give one another name.',
  about:
    'An address keeps letters and digits only, in lower case: "C" and "C++" make the same one, and one page would take the place of the other. The name that stands in fewer essays, else the one that does not begin as most names do, in capitals or not, else the newer one, is taken to be wrong.',
  wrong: besideAnother('---\ntopics: ["C++"]\n---', { topics: '["C"]' }),
  right: besideAnother('---\ntopics: ["C plus plus"]\n---', { topics: '["C"]' }),
  inList: (list) =>
    listedNames(list).shared.flatMap(({ odd: { group, name, slug, places }, right }) => {
      const [{ file }] = right.places;
      return places.map((place) => ({
        place,
        details: { group, name, slug, other: right.name, file },
      }));
    }),
});
