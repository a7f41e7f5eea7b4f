import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Tag } from '../essay/contents.ts';
import { numbersOf, parseDataFile } from '../essay/data-file.ts';
import { isPart, type PartName, parts, propsOf } from '../essay/parts.ts';
import { firstOfEach } from '../essay/first-of-each.ts';
import { finding, type Finding } from './kinds.ts';
import { literal } from '../essay/literal.ts';
import { nearest } from '../essay/slips.ts';
import { placeIn } from '../essay/problem.ts';

/**
 * What is wrong with the tag of a part: its name, its props, and the data file it names.
 *
 * @param file path of the essay as findings name it
 * @param path where the essay is on disk
 */
export function checkPart(tag: Tag, file: string, path: string): Finding[] {
  const name = tag.name ?? '';
  const place = placeIn(file, tag.position?.start);
  if (!isPart(name)) {
    const near = nearest(name, Object.keys(parts));
    const guess = near === undefined ? 'Correct its name.' : `Did you mean <${near}>?`;
    return [finding('unknown-part', place, { name, guess })];
  }
  const findings: Finding[] = [];
  const props: Record<string, unknown> = {};
  const places = new Map<string, typeof place>();
  const unread = new Set<string>();
  for (const attribute of tag.attributes) {
    const where = attribute.position ? placeIn(file, attribute.position.start) : place;
    if (attribute.type !== 'mdxJsxAttribute') {
      const problem = 'takes its props one by one, not as {...props}';
      return [finding('wrong-prop', where, { part: name, problem })];
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
  if (findings.length > 0 || typeof props.data !== 'string') return findings;
  return checkData(name, props.data, props, places.get('data') ?? place, path);
}

function checkData(
  part: PartName,
  name: string,
  props: Record<string, unknown>,
  place: Pick<Finding, 'file' | 'line' | 'column'>,
  path: string,
): Finding[] {
  const folder = dirname(path);
  const data = resolve(folder, name);
  if (!existsSync(data)) {
    const others = readdirSync(folder).filter((other) => other.endsWith('.csv'));
    const near = nearest(name.replace(/^\.\//, ''), others);
    const guess =
      near === undefined ? 'Put it there, or correct its name.' : `Did you mean "./${near}"?`;
    return [finding('missing-data', place, { part, name, guess })];
  }
  try {
    checkColumns(readFileSync(data, 'utf8'), props);
    return [];
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return [finding('wrong-data', place, { part, name, problem })];
  }
}

/** @throws saying what does not fit */
function checkColumns(csv: string, props: Record<string, unknown>): void {
  const data = parseDataFile(csv);
  for (const column of [props.total, props.y].flat()) {
    if (typeof column === 'string') numbersOf(data, column);
  }
  const [first] = data.columns;
  if ([props.total].flat().includes(first)) {
    throw new Error(`the first column, "${first}", names the lines; take it out of "total".`);
  }
  if (typeof props.x === 'string' && !data.columns.includes(props.x)) {
    throw new Error(`there is no column "${props.x}"; it has ${data.columns.join(', ')}.`);
  }
}
