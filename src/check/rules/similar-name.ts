import { isSlip, type ListedName, listedNames, type NamePair } from '../listed-names.ts';
import { besideAnother } from '../example.ts';
import { rule } from '../rule.ts';

export const similarName = rule({
  kind: 'similar-name',
  severity: 'warning',
  message: 'The «group» "«name»" is one slip away from "«other»", which stands in «file».',
  cure: 'Write both alike if they are meant to be one.',
  about:
    'A slip of the finger, one letter wrong or two swapped, would make a second topic, or a second author, with a page of its own.',
  wrong: besideAnother('---\ntopics: ["Leaderhip"]\n---', { topics: '["Leadership"]' }),
  right: besideAnother('---\ntopics: ["Leadership"]\n---', { topics: '["Leadership"]' }),
  inList: (list) =>
    listedNames(list)
      .groups.flatMap(slipsAmong)
      .flatMap(({ odd: { group, name, places }, right }) => {
        const [{ file }] = right.places;
        return places.map((place) => ({
          place,
          details: { group, name, other: right.name, file },
        }));
      }),
});

/** Names one slip apart. @param names the one first that is taken to be right */
function slipsAmong(names: readonly ListedName[]): NamePair[] {
  const candidates = new Map<string, ListedName[]>();
  return names.flatMap((name) => {
    // Two words one slip apart are alike once one letter is left out of one or both.
    const keys = new Set(leavingOneOut(name.name));
    const near = new Set([...keys].flatMap((key) => candidates.get(key) ?? []));
    for (const key of keys) candidates.set(key, [...(candidates.get(key) ?? []), name]);
    return [...near]
      .filter((other) => isSlip(name.name, other.name))
      .map((right) => ({ odd: name, right }));
  });
}

function leavingOneOut(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}
