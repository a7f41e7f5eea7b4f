/** A place in a file. */
export interface Place {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units, as editors count. */
  column: number;
}

/** Something that keeps an essay from being read as it is meant; `src/check/` puts it into words. */
export interface Problem {
  /** The name of the rule that it breaks. */
  rule: string;
  place: Place;
  /** What is to be said of it. */
  details: Record<string, string | number>;
}

/** A problem at a place. */
export function problem(
  rule: string,
  { file, line, column }: Place,
  details: Problem['details'] = {},
): Problem {
  return { rule, place: { file, line, column }, details };
}

/** A place that a parser names by line and column, both from 1; without one, the start of the file. */
export function placeIn(
  file: string,
  point: { line: number; column: number } | undefined = { line: 1, column: 1 },
): Place {
  return { file, line: point.line, column: point.column };
}
