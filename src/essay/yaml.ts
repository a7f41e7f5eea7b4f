import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { problem, type Problem } from './problem.ts';
import { problemOfYaml } from './yaml-problems.ts';

/** YAML as it was read. */
export interface Yaml {
  /** What it says; nothing where it cannot be read. */
  raw?: unknown;
  /** What was read, line by line: without what would keep the rest of it from being read. */
  lines: string[];
  problems: Problem[];
}

/**
 * Reads the lines between those of hyphens as the build does. Of a field that stands there twice,
 * the first counts, and a tab that indents a line counts as two spaces.
 */
export function readYaml(file: string, written: readonly string[]): Yaml {
  const tabs = written.flatMap((line, at) =>
    /^ *\t/.test(line) && line.trim() !== ''
      ? [problem('tab-in-yaml', { file, line: at + 2, column: line.indexOf('\t') + 1 })]
      : [],
  );
  // Within a text, a tab harms nobody.
  const isHarmless = tabs.length === 0 || readOnce(written) !== undefined;
  const lines = isHarmless ? [...written] : written.map(withoutTabs);
  const problems = isHarmless ? [] : tabs;
  for (;;) {
    try {
      return { raw: asInBuild(lines), lines, problems };
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error;
      const found = problemOfYaml(error, file, ['', ...lines]);
      problems.push(found);
      const isRepeated = found.rule === 'repeated-field';
      if (!isRepeated || !clearField(lines, found.place.line - 2)) return { lines, problems };
    }
  }
}

/** The fields with every date as it is written: YAML reads 30 February as 2 March. */
export function withDatesAsWritten(lines: readonly string[]): Record<string, unknown> {
  const raw = readOnce(lines, { schema: CORE_SCHEMA });
  return typeof raw === 'object' && raw !== null ? Object.fromEntries(Object.entries(raw)) : {};
}

/** @returns nothing where it cannot be read */
function readOnce(lines: readonly string[], options = {}): unknown {
  try {
    return load(lines.join('\n'), options) ?? {};
  } catch (error) {
    if (error instanceof YAMLException) return undefined;
    throw error;
  }
}

/** Astro hands on what follows the first three hyphens, the end of their line included. */
function asInBuild(lines: readonly string[]): unknown {
  return load(['', ...lines, ''].join('\n')) ?? {};
}

function withoutTabs(line: string): string {
  return line.replace(/^\s+/, (indent) => indent.replaceAll('\t', '  '));
}

/** Empties the lines of the field that starts at one of them. @returns whether anything stood there */
function clearField(lines: string[], start: number): boolean {
  const depth = lines[start]?.search(/\S/) ?? -1;
  if (depth < 0) return false;
  const isNext = (line: string) => line.search(/\S/) <= depth && !/^\s*(?:- |-?$)/.test(line);
  const length = lines.slice(start + 1).findIndex(isNext);
  const end = length < 0 ? lines.length : start + 1 + length;
  lines.fill('', start, end);
  return true;
}
