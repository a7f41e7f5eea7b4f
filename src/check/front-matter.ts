import { closest } from 'fastest-levenshtein';
import { load, YAMLException } from 'js-yaml';
import { isMap, LineCounter, parseDocument } from 'yaml';
import { z } from 'astro/zod';
import { isPartialDate } from '../collection/partial-date.ts';
import { articleSchema, fields, source as sourceSchema } from '../collection/schema.ts';
import { firstOfEach } from './issues.ts';
import { finding, type Finding, type KindName, type Place } from './kinds.ts';
import type { Source } from './source.ts';

const schema = articleSchema(() => z.string().min(1, 'must not be empty'));

/** The fields of an essay, the cover's picture as its path. */
export type Fields = z.output<typeof schema>;

/** The front matter of an essay, as far as it can be read. */
export interface FrontMatter {
  /** Present where every field is right. */
  fields: Fields | undefined;
  /** What is written, right or wrong. */
  raw: Record<string, unknown>;
  /** Whether its end is known, and so where the text starts. */
  isClosed: boolean;
  /** How many lines of the file it takes, both lines of hyphens included. */
  length: number;
  /** Where a field, or an item of its list, is written. */
  placeOf: (...path: PropertyKey[]) => Place;
  findings: Finding[];
}

/** Reads and checks what stands between the lines of hyphens. */
export function readFrontMatter({ file, lines }: Source): FrontMatter {
  const start = { file, line: 1, column: 1 };
  const nothing = { fields: undefined, raw: {}, isClosed: true, placeOf: () => start };
  if (!isFence(lines[0] ?? '')) {
    return { ...nothing, length: 0, findings: [finding('no-front-matter', start, {})] };
  }
  const end = lines.findIndex((line, at) => at > 0 && line.startsWith('---'));
  if (end < 0 || !isFence(lines[end] ?? '')) {
    const line = end < 0 ? 1 : end + 1;
    return {
      ...nothing,
      isClosed: false,
      length: end < 0 ? lines.length : end + 1,
      findings: [finding('unclosed-front-matter', { ...start, line }, {})],
    };
  }
  const written = lines.slice(1, end);
  const findings = written.flatMap((line, at) =>
    /^ *\t/.test(line) && line.trim() !== ''
      ? [finding('tab-in-yaml', { file, line: at + 2, column: line.indexOf('\t') + 1 }, {})]
      : [],
  );
  const yaml = written
    .map((line) => line.replace(/^\s+/, (indent) => indent.replaceAll('\t', '  ')))
    .join('\n');
  const length = end + 1;
  let raw: unknown;
  try {
    raw = load(yaml) ?? {};
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { ...nothing, length, findings: [...findings, problemOfYaml(error, file)] };
  }
  if (!isRecord(raw)) {
    const reason = 'it is no list of fields';
    return {
      ...nothing,
      length,
      findings: [...findings, finding('not-yaml', { ...start, line: 2 }, { reason })],
    };
  }
  const placeOf = placesIn(file, yaml);
  const dates = impossibleDates(file, written);
  const wrongDates = new Set(dates.map(({ line }) => line));
  const checked = schema.safeParse(raw);
  const problems = firstOfEach(checked.error?.issues ?? [])
    .flatMap((issue) => problemsOf(issue, raw, placeOf, { ...start, line: length }))
    .filter(({ line }) => !wrongDates.has(line));
  return {
    fields: checked.data,
    raw,
    isClosed: true,
    length,
    placeOf,
    findings: [...findings, ...dates, ...problems],
  };
}

function isFence(line: string): boolean {
  return /^---[ \t]*$/.test(line);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function problemOfYaml({ reason, mark }: YAMLException, file: string): Finding {
  const lines = mark.buffer.split('\n');
  const place = { file, line: mark.line + 2, column: mark.column + 1 };
  if (reason === 'duplicated mapping key') {
    const line = lines[mark.line] ?? '';
    const [, field = ''] = /^\s*["']?([^:"']*)/.exec(line) ?? [];
    return finding('repeated-field', { ...place, column: line.search(/\S/) + 1 }, { field });
  }
  // YAML takes what follows for the rest of the text, and stumbles lines below.
  const open = lines.findIndex((line) => unclosedText.test(line));
  if (open >= 0) {
    const [start = ''] = unclosedText.exec(lines[open] ?? '') ?? [];
    const column = start.search(/["']/) + 1;
    return finding('not-yaml', { file, line: open + 2, column }, { reason: inWords.quote });
  }
  const [, words = reason] = inWords.reasons.find(([pattern]) => pattern.test(reason)) ?? [];
  return finding('not-yaml', place, { reason: words });
}

const unclosedText = /^\s*[\w-]+:\s*(?:"(?:[^"\\]|\\.)*|'(?:[^']|'')*)$/;

/** What js-yaml says, as an editor would. */
const inWords: { quote: string; reasons: [RegExp, string][] } = {
  quote: 'a quotation mark is not closed',
  reasons: [
    [/quoted scalar/, 'a quotation mark is not closed'],
    [/indentation of a mapping/, 'a colon stands in a text, or a line is indented too far'],
    [/implicit|multiline key/, 'a line has no colon after the name of its field'],
    [/missed comma/, 'a comma is missing in a list'],
    [/within a flow/, 'a bracket is not closed'],
    [/end of the stream or a document/, 'this is no field'],
  ],
};

/** What is wrong with a field, in the words of the schema. */
function problemsOf(
  issue: z.core.$ZodIssue,
  raw: Record<string, unknown>,
  placeOf: FrontMatter['placeOf'],
  end: Place,
): Finding[] {
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(issue.path.length === 0 ? schema.shape : sourceSchema.shape);
    return issue.keys.map((field) =>
      finding('unknown-field', placeOf(...issue.path, field), {
        field,
        nearest: closest(field, known),
      }),
    );
  }
  const name = issue.path.filter((step) => typeof step === 'string').join('.');
  const field = issue.path
    .map((step, at) =>
      typeof step === 'number' ? ` (${step + 1})` : `${at > 0 ? '.' : ''}${String(step)}`,
    )
    .join('');
  const example = (fields.get(name) ?? fields.get(String(issue.path[0])))?.example ?? '';
  if (issue.path.length === 1 && raw[name] === undefined) {
    return [finding('missing-field', end, { field: name, example })];
  }
  const place = placeOf(...issue.path);
  return [finding(kindOf(issue), place, { field, problem: issue.message, example })];
}

const kindOfIssue: Partial<
  Record<z.core.$ZodIssue['code'], KindName & ('wrong-type' | 'empty-value' | 'too-long')>
> = {
  invalid_type: 'wrong-type',
  too_small: 'empty-value',
  too_big: 'too-long',
};

function kindOf({ code }: z.core.$ZodIssue) {
  return kindOfIssue[code] ?? 'wrong-value';
}

/** YAML reads 30 February as 2 March and says nothing. */
function impossibleDates(file: string, lines: readonly string[]): Finding[] {
  return lines.flatMap((line, at) => {
    const [start, field = '', date] =
      /^(added|published|updated):\s*(\d{4}-\d{1,2}-\d{1,2})\b/.exec(line) ?? [];
    if (!start || !date || isPartialDate(date)) return [];
    const column = start.length - date.length + 1;
    return [finding('impossible-date', { file, line: at + 2, column }, { field, date })];
  });
}

/** Finds where fields are written; the text is read for it when it is first asked for. */
function placesIn(file: string, yaml: string): FrontMatter['placeOf'] {
  let read: { document: ReturnType<typeof parseDocument>; counter: LineCounter } | undefined;
  return (...path) => {
    if (!read) {
      const counter = new LineCounter();
      read = { document: parseDocument(yaml, { lineCounter: counter, strict: false }), counter };
    }
    const { document, counter } = read;
    // A field that is nowhere stands for the one that should hold it.
    for (let length = path.length; length > 0; length--) {
      const parent = document.getIn(path.slice(0, length - 1), true);
      const last = path[length - 1];
      if (typeof last === 'string') {
        const pair = isMap(parent)
          ? parent.items.find(({ key }) => String(key) === last)
          : undefined;
        if (isRanged(pair?.key)) return at(pair.key.range[0]);
      } else {
        const item = document.getIn(path.slice(0, length), true);
        if (isRanged(item)) return at(item.range[0]);
      }
    }
    return { file, line: 2, column: 1 };

    function at(offset: number): Place {
      const { line, col } = counter.linePos(offset);
      return { file, line: line + 1, column: col };
    }
  };
}

function isRanged(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
