import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Tag } from '../essay/contents.ts';
import { numbersOf, parseDataFile } from '../essay/data-file.ts';
import { isPart, type PartName, parts, propsOf } from '../essay/parts.ts';
import { firstOfEach } from '../essay/first-of-each.ts';
import { finding, type Finding } from './kinds.ts';
import { literal } from '../essay/literal.ts';
import { nearest } from '../essay/slips.ts';
import { type Place, placeIn } from '../essay/problem.ts';

/**
 * What is wrong with the tag of a part, its name and its props; where nothing is, the data file that
 * it names.
 *
 * @param file path of the essay as findings name it
 */
export function checkPart(tag: Tag, file: string): { findings: Finding[]; data?: DataUse } {
  const name = tag.name ?? '';
  const place = placeIn(file, tag.position?.start);
  if (!isPart(name)) {
    const near = nearest(name, Object.keys(parts));
    const guess = near === undefined ? 'Correct its name.' : `Did you mean <${near}>?`;
    return { findings: [finding('unknown-part', place, { name, guess })] };
  }
  const findings: Finding[] = [];
  const props: Record<string, unknown> = {};
  const places = new Map<string, typeof place>();
  const unread = new Set<string>();
  for (const attribute of tag.attributes) {
    const where = attribute.position ? placeIn(file, attribute.position.start) : place;
    if (attribute.type !== 'mdxJsxAttribute') {
      const problem = 'takes its props one by one, not as {...props}';
      return { findings: [finding('wrong-prop', where, { part: name, problem })] };
    }
    const { name: prop, value } = attribute;
    places.set(prop, where);
    if (typeof value === 'object' && value !== null) {
      try {
        props[prop] = literal(value.data?.estree);
      } catch {
        unread.add(prop);
        const problem = `${prop}: write the value out, like {12} or {["one", "two"]}; {${value.value}} is not one`;
        findings.push(finding('wrong-prop', where, { part: name, problem }));
      }
    } else props[prop] = value ?? true;
  }
  for (const issue of firstOfEach(parts[name].props.safeParse(props).error?.issues ?? [])) {
    const [prop = ''] = issue.path.map(String);
    if (unread.has(prop)) continue;
    const where = places.get(prop) ?? place;
    if (issue.code === 'unrecognized_keys' && issue.path.length === 0) {
      const known = propsOf(name).map((note) => note.name);
      for (const key of issue.keys) {
        const near = nearest(key, known);
        const guess = near === undefined ? 'Remove it.' : `Did you mean "${near}"?`;
        findings.push(
          finding('unknown-prop', places.get(key) ?? place, {
            part: name,
            prop: key,
            known: known.join(', ') || 'none',
            guess,
          }),
        );
      }
    } else if (issue.path.length === 1 && props[prop] === undefined) {
      const meaning = propsOf(name).find((note) => note.name === prop)?.about ?? '';
      findings.push(finding('missing-prop', where, { part: name, prop, meaning }));
    } else {
      const problem = [issue.path.join('.'), issue.message].filter(Boolean).join(': ');
      findings.push(finding('wrong-prop', where, { part: name, problem }));
    }
  }
  if (findings.length > 0 || typeof props.data !== 'string') return { findings };
  const columns = { total: textsOf(props.total), x: textsOf(props.x), y: textsOf(props.y) };
  const data = { part: name, name: props.data, columns, place: places.get('data') ?? place };
  return { findings, data };
}

function textsOf(value: unknown): string[] {
  return [value].flat().filter((text) => typeof text === 'string');
}

/** A data file that a part names, and the columns that it asks of it. */
export interface DataUse {
  part: PartName;
  name: string;
  columns: { total: string[]; x: string[]; y: string[] };
  place: Place;
}

/** Whether a data file is there and holds what its part asks of it. @param root folder of the project */
export function checkData({ part, name, columns, place }: DataUse, root: string): Finding[] {
  const folder = dirname(join(root, place.file));
  const data = resolve(folder, name);
  if (!existsSync(data)) {
    const others = readdirSync(folder).filter((other) => other.endsWith('.csv'));
    const near = nearest(name.replace(/^\.\//, ''), others);
    const guess =
      near === undefined ? 'Put it there, or correct its name.' : `Did you mean "./${near}"?`;
    return [finding('missing-data', place, { part, name, guess })];
  }
  try {
    checkColumns(readFileSync(data, 'utf8'), columns);
    return [];
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return [finding('wrong-data', place, { part, name, problem })];
  }
}

/** @throws saying what does not fit */
function checkColumns(csv: string, { total, x, y }: DataUse['columns']): void {
  const data = parseDataFile(csv);
  for (const column of [...total, ...y]) numbersOf(data, column);
  const [first = ''] = data.columns;
  if (total.includes(first)) {
    throw new Error(`the first column, "${first}", names the lines; take it out of "total".`);
  }
  const missing = x.find((column) => !data.columns.includes(column));
  if (missing !== undefined) {
    throw new Error(`there is no column "${missing}"; it has ${data.columns.join(', ')}.`);
  }
}
