import { listedNames } from '../listed-names.ts';
import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const noAddress = rule({
  kind: 'no-address',
  severity: 'error',
  message: 'The «group» "«name»" has no letter or digit to make an address of.',
  cure: 'Write it in words.',
  about: 'Every topic and author has a page, whose address is made of the name.',
  wrong: example('---\ntopics: ["?!"]\n---'),
  right: example('---\ntopics: ["Punctuation"]\n---'),
  inList: (list) =>
    listedNames(list).withoutAddress.flatMap(({ places, group, name }) =>
      places.map((place) => ({ place, details: { group, name } })),
    ),
});
