import type { z } from 'astro/zod';
import { nearest } from '../essay/slips.ts';
import { placeOfProperty, syntaxError } from './place-in-code.ts';
import { siteOptions } from './site-options.ts';

/** Something wrong with what the list says of itself. */
export interface SiteProblem {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** From 1, like the column. */
  line: number;
  column: number;
  /** What is wrong and what to write instead, in whole sentences. */
  problem: string;
}

/** What the schema, or a check beside it, finds fault with. */
export type Issue = z.core.$ZodIssue | { code?: undefined; path: PropertyKey[]; message: string };

/**
 * Every mistake in the configuration with its place, in the order of the file.
 *
 * @param source text of the configuration
 */
export function configurationProblems(
  issues: readonly Issue[],
  file: string,
  source: string,
): SiteProblem[] {
  return issues
    .flatMap(problemsOf)
    .map(({ path, problem }) => ({
      ...{ file, ...placeOfProperty(source, path) },
      problem: `${nameOf(path)} ${problem}`,
    }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Why a configuration cannot be read at all. @param reason what was said where it was run */
export function unreadable(file: string, source: string, reason: string): SiteProblem {
  const broken = syntaxError(source);
  if (!broken) return { file, line: 1, column: 1, problem: `cannot be run: ${reason}.` };
  const { line, column } = broken;
  const cure = 'A comma, a bracket or a quotation mark is missing here or in the line above.';
  return { file, line, column, problem: `${broken.reason}. ${cure}` };
}

/** An error that is printed as the problems and nothing else: where it was thrown helps nobody. */
export function siteError(problems: readonly SiteProblem[]): Error {
  const lines = problems.map(
    ({ file, line, column, problem }) => `${file}:${line}:${column}\n  ${problem}`,
  );
  const text = ['What the list says of itself cannot be read.', ...lines].join('\n\n');
  return Object.assign(new Error(text), { name: 'SiteError', stack: '' });
}

function problemsOf(issue: Issue): { path: PropertyKey[]; problem: string }[] {
  if (issue.code === 'invalid_union') {
    // What an object is nearest to is what finds fault with its parts, not with its kind.
    const isWithin = ({ code, path }: z.core.$ZodIssue) =>
      path.length > 0 || code === 'unrecognized_keys';
    const parts = issue.errors.find((errors) => errors.every(isWithin));
    if (parts) {
      return parts.flatMap((part) => problemsOf({ ...part, path: [...issue.path, ...part.path] }));
    }
  }
  if (issue.code !== 'unrecognized_keys')
    return [{ path: issue.path, problem: `${issue.message}.` }];
  const [option = ''] = issue.path;
  return issue.keys.map((key) => {
    const near = nearest(key, known[String(option)] ?? []);
    const guess = near === undefined ? 'Remove it.' : `Did you mean "${near}"?`;
    return { path: [...issue.path, key], problem: `is no option. ${guess}` };
  });
}

/** The names that options may have: by themselves, and within another. */
const known: Record<string, readonly string[]> = {
  '': Object.keys(siteOptions.shape),
  features: Object.keys(siteOptions.shape.features.unwrap().shape),
  repository: Object.keys(siteOptions.shape.repository.unwrap().shape),
  faces: Object.keys(siteOptions.shape.faces.unwrap().element.shape),
  navigation: ['label', 'path'],
};

/** `faces[0].style` for `faces`, 0, `style`. */
function nameOf(path: readonly PropertyKey[]): string {
  return path
    .map((step, at) =>
      typeof step === 'number' ? `[${step}]` : (at > 0 ? '.' : '') + String(step),
    )
    .join('');
}
