import { z } from 'astro/zod';
import { cureOfUnknown, exampleFor, meantBy } from './field-cures.ts';
import { articleSchema } from './fields.ts';
import { firstOfEach } from './first-of-each.ts';
import { isPartialDate } from './partial-date.ts';
import { type Place, problem, type Problem } from './problem.ts';
import type { Source } from './source.ts';
import { type Point, readYaml, type Yaml } from './yaml.ts';

const schema = articleSchema(() => z.string().min(1, 'must not be empty'));

/** The fields that a file may have, and what to write where one is wrong. */
export interface Kind {
  schema: z.ZodType;
  exampleFor: typeof exampleFor;
  cureOfUnknown: typeof cureOfUnknown;
  meantBy: typeof meantBy;
}

const ofEssays: Kind = { schema, exampleFor, cureOfUnknown, meantBy };

/** The same with every field left to choice, for essays of which some are wrong. */
const rightOnes = schema.partial();

/** The fields of an essay, the cover's picture as its path. */
export type Fields = z.output<typeof schema>;

/** The front matter of an essay, as far as it can be read. */
export interface FrontMatter {
  /** Those that are right. */
  fields: z.output<typeof rightOnes>;
  /** What is written, right or wrong. */
  raw: Record<string, unknown>;
  /** Whether its end is known, and so where the text starts. */
  isClosed: boolean;
  /** How many lines of the file it takes, both lines of hyphens included. */
  length: number;
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** Where fields and items of lists are written, by their paths, such as `source.url` and `topics.0`. */
  places: ReadonlyMap<string, Point>;
  problems: Problem[];
}

/**
 * Reads and checks what stands between the lines of hyphens.
 *
 * @param kind whose fields they are: those that are no essay's are right or wrong, but not given
 */
export function readFrontMatter({ file, lines }: Source, kind = ofEssays): FrontMatter {
  const start = { file, line: 1, column: 1 };
  const nothing = { fields: {}, raw: {}, isClosed: true, file, places: new Map() };
  if (!isFence(lines[0] ?? '')) {
    return { ...nothing, length: 0, problems: [problem('no-front-matter', start)] };
  }
  // Astro takes a line of plus signs, which stand around TOML, for the end as well.
  const end = lines.findIndex((line, at) => at > 0 && /^(?:---|\+\+\+)/.test(line));
  if (end < 0 || !isFence(lines[end] ?? '')) {
    const line = end < 0 ? 1 : end + 1;
    return {
      ...nothing,
      isClosed: false,
      length: end < 0 ? lines.length : end + 1,
      problems: [problem('unclosed-front-matter', { ...start, line })],
    };
  }
  const length = end + 1;
  const yaml = readYaml(file, lines.slice(1, end));
  const { raw, places, problems } = yaml;
  if (raw === undefined) return { ...nothing, length, problems };
  if (!isObject(raw) || Array.isArray(raw)) {
    const reason = 'it is no list of fields';
    problems.push(problem('not-yaml', { ...start, line: 2 }, { reason }));
    return { ...nothing, length, problems };
  }
  const at: PlaceOf = (...path) => placeOf({ file, places }, ...path);
  const dates = impossibleDates(file, yaml);
  const issues = (kind.schema.safeParse(raw).error?.issues ?? []).filter(
    ({ path }) => !dates.has(String(path[0])),
  );
  const written = Object.keys(raw);
  const misspelt = new Set(written.map((field) => kind.meantBy(field, written)));
  // A field that is there under a misspelt name is not missing as well.
  const isSaid = ({ path: [name] }: z.core.$ZodIssue) =>
    !Object.hasOwn(raw, name ?? '') && misspelt.has(String(name));
  const wrongValues = firstOfEach(issues.filter((issue) => !isSaid(issue))).flatMap((issue) =>
    problemsOf(kind, issue, raw, at, { ...start, line: length }),
  );
  const wrong = new Set([...dates.keys(), ...issues.map(({ path }) => String(path[0]))]);
  const right = Object.entries(raw).filter(
    ([name]) => Object.hasOwn(schema.shape, name) && !wrong.has(name),
  );
  return {
    fields: kind === ofEssays ? rightOnes.parse(Object.fromEntries(right)) : {},
    raw,
    isClosed: true,
    length,
    ...{ file, places },
    problems: [...problems, ...dates.values(), ...wrongValues],
  };
}

/** Where a field, or an item of its list, is written; of one that is nowhere, what should hold it. */
export function placeOf(
  { file, places }: Pick<FrontMatter, 'file' | 'places'>,
  ...path: PropertyKey[]
): Place {
  for (let length = path.length; length > 0; length--) {
    const place = places.get(path.slice(0, length).map(String).join('.'));
    if (place) return { file, ...place };
  }
  return { file, line: 2, column: 1 };
}

type PlaceOf = (...path: PropertyKey[]) => Place;

function isFence(line: string): boolean {
  return /^---[ \t]*$/.test(line);
}

function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}

/** What is wrong with a field, in the words of the schema. */
function problemsOf(
  kind: Kind,
  issue: z.core.$ZodIssue,
  raw: Record<string, unknown>,
  placeOf: PlaceOf,
  end: Place,
): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const [group] = issue.path.map(String);
    const beside = Object.keys(valueAt(raw, issue.path) ?? {});
    return issue.keys.map((field) => {
      const guess = kind.cureOfUnknown(field, group, beside);
      return problem('unknown-field', placeOf(...issue.path, field), { field, guess });
    });
  }
  const name = issue.path.filter((step) => typeof step === 'string').join('.');
  const field = issue.path
    .map((step, at) =>
      typeof step === 'number' ? ` (${step + 1})` : `${at > 0 ? '.' : ''}${String(step)}`,
    )
    .join('');
  const listed = issue.path.filter((step) => typeof step === 'string');
  const example = kind.exampleFor(name, valueAt(raw, listed));
  const isMissing = issue.path.length === 1 && raw[name] === undefined;
  if (isMissing && raw.draft !== true) {
    return [problem('missing-field', end, { field: name, example })];
  }
  const place = isMissing ? end : placeOf(...issue.path);
  const rule = isMissing ? 'empty-value' : kindOf(issue);
  const saying =
    rule === 'too-long' ? `${issue.message}: it has ${lengthAt(raw, issue.path)}` : issue.message;
  const isUnfinished = rule === 'empty-value' && raw.draft === true;
  const details = { field, problem: saying, example };
  return [problem(isUnfinished ? 'unfinished' : rule, place, details)];
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((value, step) => (isObject(value) ? value[step] : value), raw);
}

/** How long a text or a list is; one author alone is no list. */
function lengthAt(raw: unknown, path: readonly PropertyKey[]): number {
  const value = valueAt(raw, path);
  // The schema counts characters, of which some take two UTF-16 units.
  if (typeof value === 'string') return Array.from(value.trim()).length;
  return Array.isArray(value) ? value.length : 0;
}

const kindOfIssue: Partial<
  Record<z.core.$ZodIssue['code'], 'wrong-type' | 'empty-value' | 'too-long'>
> = {
  invalid_type: 'wrong-type',
  too_small: 'empty-value',
  too_big: 'too-long',
};

function kindOf({ code }: z.core.$ZodIssue) {
  return kindOfIssue[code] ?? 'wrong-value';
}

/** What is wrong with dates that do not exist, by field. */
function impossibleDates(file: string, { written }: Yaml): Map<string, Problem> {
  const found = new Map<string, Problem>();
  for (const field of ['added', 'published', 'updated']) {
    const { text = '', ...point } = written.get(field) ?? { line: 1, column: 1 };
    const [date] = /^\d{4}-\d{1,2}(?:-\d{1,2})?\b/.exec(text) ?? [];
    if (date === undefined || isPartialDate(date)) continue;
    found.set(field, problem('impossible-date', { file, ...point }, { field, date }));
  }
  return found;
}
