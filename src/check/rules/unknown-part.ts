import type { Element } from '../../essay/tags.ts';
import { isComponent, isPart, parts } from '../../essay/parts.ts';
import { nearest } from '../../essay/slips.ts';
import { partsIn } from '../parts.ts';
import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const unknownPart = rule({
  kind: 'unknown-part',
  severity: 'error',
  message: 'There is no part <«name»>.',
  cure: '«guess» All parts are listed in docs/writing.md.',
  about: 'A tag that starts with a capital letter is a part. Those that exist are listed there.',
  wrong: example('<EditorNote>\n\nWords.\n\n</EditorNote>'),
  right: example('<EditorsNote>\n\nWords.\n\n</EditorsNote>'),
  inEssay: (essay) => {
    const { elements, partsInMd } = essay.contents;
    const unknownInMd = partsInMd.filter(({ name }) => !isPart(name));
    // HTML is read in small letters, the tags of parts in an .md file too.
    const isMisplaced = ({ place: { line, column } }: Element) =>
      partsInMd.some(({ place }) => place.line === line && place.column === column);
    return [
      ...partsIn(essay).faults.filter((fault) => fault.rule === 'unknown-part'),
      ...unknownInMd.map(({ name, place }) => ({
        place,
        details: { name, guess: guessInMd(name) },
      })),
      ...elements.filter((element) => !isMisplaced(element)).flatMap(inSmallLetters),
    ];
  },
});

/** What was meant by the tag of an `.md` essay, where a part has to move into another file as well. */
function guessInMd(name: string): string {
  const near = nearest(name, Object.keys(parts));
  return near === undefined
    ? 'Remove the tag, or write \\< if none is meant.'
    : `Did you mean <${near}>? Then rename this file so that it ends in .mdx.`;
}

/** The name of a part in small letters would be an element that shows nothing. */
function inSmallLetters({ name, attributes, place }: Element) {
  const part = Object.keys(parts).find((part) => part.toLowerCase() === name.toLowerCase());
  // HTML has a figure, too.
  if (isComponent(name) || !part || (part === 'Figure' && !attributes.has('caption'))) return [];
  return [{ place, details: { name, guess: `Did you mean <${part}>?` } }];
}
