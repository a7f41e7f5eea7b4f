import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type ScalarTag,
} from 'yaml';
import { type Place, problem, type Problem } from './problem.ts';
import { faultIn } from './yaml-faults.ts';

/** YAML as it was read. */
export interface Yaml {
  /** What it says; nothing where it cannot be read. */
  raw?: unknown;
  /** Where fields and items of lists are written, by their paths, such as `source.url` and `topics.0`. */
  places: Map<string, Point>;
  /** Values as they are written, and where, by the same paths: YAML reads 30 February as 2 March. */
  written: Map<string, Point & { text: string }>;
  problems: Problem[];
}

/** A place in the file that is read. */
export type Point = Pick<Place, 'line' | 'column'>;

/**
 * Reads the lines between those of hyphens, the first of which is the second of the file. Of a field
 * that stands there twice, the first counts, and a tab that indents a line counts as two spaces.
 */
export function readYaml(file: string, lines: readonly string[]): Yaml {
  const asWritten = documentOf(lines.join('\n'));
  const hasTabs = lines.some((line) => /^ *\t/.test(line));
  if (!hasTabs || asWritten.document.errors.length === 0) return valuesOf(file, asWritten);
  const untabbed = documentOf(lines.map(withoutTabs).join('\n'));
  const tabs = lines.flatMap((line, at) =>
    /^ *\t/.test(line) && line.trim() !== '' && !isWithinText(untabbed, at)
      ? [problem('tab-in-yaml', { file, line: at + 2, column: line.indexOf('\t') + 1 })]
      : [],
  );
  const yaml = valuesOf(file, untabbed);
  return { ...yaml, problems: [...tabs, ...yaml.problems] };
}

/** A text of YAML, parsed. */
export interface YamlText {
  text: string;
  document: Document.Parsed;
  counter: LineCounter;
}

function documentOf(text: string): YamlText {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    logLevel: 'error',
    // Those that stand twice are found below.
    uniqueKeys: false,
    customTags: [day, 'merge'],
  });
  return { text, document, counter };
}

/**
 * A date, or a moment, which is read as the day that is written: half past eleven at night in New York
 * is the next day in Greenwich, where YAML would put it.
 */
const day: ScalarTag = {
  tag: 'tag:yaml.org,2002:timestamp',
  default: true,
  test: /^\d{4}-\d{1,2}-\d{1,2}(?:(?:[Tt]|[ \t]+)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[ \t]*(?:Z|[-+]\d{1,2}(?::?\d{2})?))?)?$/,
  resolve: (text) => {
    const [year = 0, month = 0, day] = (/^[\d-]+/.exec(text)?.[0] ?? '').split('-').map(Number);
    return new Date(Date.UTC(year, month - 1, day));
  },
};

/** Whether a line, from 0, starts within a text of several lines, where a tab harms nobody. */
function isWithinText({ text, document, counter }: YamlText, line: number): boolean {
  const start = counter.lineStarts[line] ?? text.length;
  let isWithin = false;
  collect(document.contents);
  return isWithin;

  function collect(node: unknown): void {
    if (isMap(node)) for (const { value } of node.items) collect(value);
    else if (isSeq(node)) for (const item of node.items) collect(item);
    else if (isScalar(node) && node.range) {
      const [from, to] = node.range;
      if (from < start && start < to) isWithin = true;
    }
  }
}

function withoutTabs(line: string): string {
  return line.replace(/^\s+/, (indent) => indent.replaceAll('\t', '  '));
}

function valuesOf(file: string, yaml: YamlText): Yaml {
  const { document, counter } = yaml;
  const places: Yaml['places'] = new Map();
  const written: Yaml['written'] = new Map();
  const problems: Problem[] = [];
  collect(document.contents, '');
  const fault = faultIn(yaml);
  if (fault) {
    const { offset, reason } = fault;
    problems.push(problem('not-yaml', { file, ...pointAt(offset) }, { reason }));
    return { places, written, problems };
  }
  try {
    // Fields may stand for others as often as they like: what they stand for is kept once.
    const raw: unknown = document.toJS({ maxAliasCount: -1 }) ?? {};
    return { raw, places, written, problems };
  } catch {
    const place = { file, ...(places.get('<<') ?? pointAt(0)) };
    problems.push(problem('not-yaml', place, { reason: 'no fields follow <<:' }));
    return { places, written, problems };
  }

  function collect(node: unknown, above: string): void {
    if (isMap(node)) {
      const first = new Set<string>();
      node.items = node.items.filter(({ key, value }) => {
        const field = String(key);
        if (first.has(field)) {
          const place = { file, ...pointAt(startOf(key)) };
          problems.push(problem('repeated-field', place, { field }));
          return false;
        }
        first.add(field);
        note(above + field, key, value);
        return true;
      });
    } else if (isSeq(node)) {
      node.items.forEach((item, at) => note(`${above}${at}`, item, item));
    }
  }

  function note(path: string, named: unknown, value: unknown): void {
    places.set(path, pointAt(startOf(named)));
    if (isScalar(value)) {
      const text = typeof value.value === 'string' ? value.value : (value.source ?? '');
      const isQuoted = value.type === 'QUOTE_DOUBLE' || value.type === 'QUOTE_SINGLE';
      written.set(path, { ...pointAt(startOf(value) + (isQuoted ? 1 : 0)), text });
    } else collect(value, `${path}.`);
  }

  /** The first line of the file is one of hyphens. */
  function pointAt(offset: number): Point {
    const { line, col } = counter.linePos(offset);
    return { line: line + 1, column: col };
  }
}

function startOf(node: unknown): number {
  return (isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)) && node.range
    ? node.range[0]
    : 0;
}
