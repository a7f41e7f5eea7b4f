import type { Tag } from '../essay/tags.ts';
import { isComponent, isPart, type PartName, parts, propsOf } from '../essay/parts.ts';
import { firstOfEach } from '../essay/first-of-each.ts';
import type { ReadEssay } from '../essay/read.ts';
import { ownNames } from './names.ts';
import { oncePer } from './once-per.ts';
import { literal } from '../essay/literal.ts';
import { nearest } from '../essay/slips.ts';
import { type Place, placeIn } from '../essay/problem.ts';

/** What is wrong with a part, and the rule that says so. */
export type PartFault = { place: Place } & (
  | { rule: 'unknown-part'; details: { name: string; guess: string } }
  | { rule: 'unknown-prop'; details: { part: string; prop: string; known: string; guess: string } }
  | { rule: 'missing-prop'; details: { part: string; prop: string; meaning: string } }
  | { rule: 'wrong-prop'; details: { part: string; problem: string } }
);

/** What is wrong with the parts of an essay, and the data files of those with which nothing is. */
export const partsIn = oncePer(({ contents: { tags, imports }, file }: ReadEssay) => {
  const own = ownNames(imports);
  const read = tags.flatMap((tag) => {
    const name = tag.name ?? '';
    return isComponent(name) && !own.has(name.replace(/\..*/, '')) ? [readPart(tag, file)] : [];
  });
  return {
    faults: read.flatMap(({ faults }) => faults),
    dataFiles: read.flatMap(({ data }) => data ?? []),
  };
});

/**
 * What is wrong with the tag of a part, its name and its props; where nothing is, the data file that
 * it names.
 *
 * @param file path of the essay as findings name it
 */
function readPart(tag: Tag, file: string): { faults: PartFault[]; data?: DataUse } {
  const name = tag.name ?? '';
  const place = placeIn(file, tag.position?.start);
  if (!isPart(name)) {
    const near = nearest(name, Object.keys(parts));
    const guess =
      near === undefined
        ? 'Remove the tag, or write \\< if none is meant.'
        : `Did you mean <${near}>?`;
    return { faults: [{ rule: 'unknown-part', place: place, details: { name, guess } }] };
  }
  const faults: PartFault[] = [];
  const props: Record<string, unknown> = {};
  const places = new Map<string, typeof place>();
  const unread = new Set<string>();
  for (const attribute of tag.attributes) {
    const where = attribute.position ? placeIn(file, attribute.position.start) : place;
    if (attribute.type !== 'mdxJsxAttribute') {
      const problem = 'takes its props one by one, not as {...props}';
      return { faults: [{ rule: 'wrong-prop', place: where, details: { part: name, problem } }] };
    }
    const { name: prop, value } = attribute;
    places.set(prop, where);
    if (typeof value === 'object' && value !== null) {
      try {
        props[prop] = literal(value.data?.estree);
      } catch {
        unread.add(prop);
        const problem = `${prop}: write the value out, like {12} or {["one", "two"]}; {${value.value}} is not one`;
        faults.push({ rule: 'wrong-prop', place: where, details: { part: name, problem } });
      }
    } else props[prop] = value ?? true;
  }
  for (const issue of firstOfEach(parts[name].props.safeParse(props).error?.issues ?? [])) {
    const [prop = ''] = issue.path.map(String);
    // Of what is not written out, nothing more can be said, nor of what belongs together with it.
    if (unread.has(prop) || (issue.code === 'custom' && prop === '' && unread.size > 0)) continue;
    const where = places.get(prop) ?? place;
    if (issue.code === 'unrecognized_keys' && issue.path.length === 0) {
      const known = propsOf(name).map((note) => note.name);
      for (const key of issue.keys) {
        const near = nearest(key, known);
        const guess = near === undefined ? 'Remove it.' : `Did you mean "${near}"?`;
        faults.push({
          rule: 'unknown-prop',
          place: places.get(key) ?? place,
          details: {
            part: name,
            prop: key,
            known: known.join(', ') || 'none',
            guess,
          },
        });
      }
    } else if (issue.path.length === 1 && props[prop] === undefined) {
      const meaning = propsOf(name).find((note) => note.name === prop)?.about ?? '';
      faults.push({ rule: 'missing-prop', place: where, details: { part: name, prop, meaning } });
    } else {
      const problem = [issue.path.join('.'), issue.message].filter(Boolean).join(': ');
      faults.push({ rule: 'wrong-prop', place: where, details: { part: name, problem } });
    }
  }
  if (faults.length > 0 || typeof props.data !== 'string') return { faults };
  const columns = { total: textsOf(props.total), x: textsOf(props.x), y: textsOf(props.y) };
  const isUpright = name === 'Chart' && props.kind !== 'bars';
  return {
    faults,
    data: { part: name, name: props.data, columns, isUpright, place: places.get('data') ?? place },
  };
}

function textsOf(value: unknown): string[] {
  return [value].flat().filter((text) => typeof text === 'string');
}

/** A data file that a part names, and the columns that it asks of it. */
export interface DataUse {
  part: PartName;
  name: string;
  columns: { total: string[]; x: string[]; y: string[] };
  /** Whether the part draws upright columns. */
  isUpright: boolean;
  place: Place;
}
