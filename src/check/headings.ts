import Slugger from 'github-slugger';
import { type Contents, wordsIn } from '../essay/contents.ts';
import { ownIdOf } from '../essay/heading-ids.ts';
import { type Place, placeIn } from '../essay/problem.ts';

/** A heading, in Markdown or as a tag. */
export interface LevelledHeading {
  level: number;
  /** The level of the heading above it, or of the title. */
  above: number;
  isTag: boolean;
  place: Place;
}

/** All headings in the order of the text. */
export function headingsIn({ headings, elements }: Contents, file: string): LevelledHeading[] {
  const ofText = headings.map(({ depth, position }) => ({
    ...{ level: depth, isTag: false },
    place: placeIn(file, position?.start),
  }));
  const ofTags = elements.flatMap(({ name, place }) => {
    const [, level] = /^h([1-6])$/.exec(name) ?? [];
    return level === undefined ? [] : [{ level: Number(level), isTag: true, place }];
  });
  const inOrder = [...ofText, ...ofTags].sort(
    (a, b) => a.place.line - b.place.line || a.place.column - b.place.column,
  );
  // The title of the page stands above the text.
  let above = 1;
  return inOrder.map((heading) => {
    const before = above;
    above = heading.level;
    return { ...heading, above: before };
  });
}

/** The ids that a link may lead to: those of headings, as the build makes them, and of tags. */
export function anchorsIn({ headings, elements }: Contents): Set<string> {
  const slugger = new Slugger();
  const anchors = headings.map(
    (heading) =>
      ownIdOf(heading) ??
      // The build sets two hyphens as a dash, which no id keeps.
      slugger.slug(wordsIn(heading).replace(/-{2,3}/g, '')),
  );
  const ids = elements.flatMap(({ name, attributes }) => [
    attributes.get('id'),
    name === 'a' ? attributes.get('name') : undefined,
  ]);
  return new Set([...anchors, ...ids.filter((id) => id !== undefined), 'top']);
}
