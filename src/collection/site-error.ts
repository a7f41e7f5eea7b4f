import { stripTypeScriptTypes } from 'node:module';
import type { z } from 'astro/zod';
import { fromJs } from 'esast-util-from-js';
import type { Node, ObjectExpression } from 'estree';
import { nearest } from '../essay/slips.ts';
import { siteOptions } from './site-options.ts';

/**
 * Every mistake in the configuration, each with its place and what to write instead. The error is
 * printed as this text and nothing else: where it was thrown helps nobody.
 *
 * @param source text of the configuration
 */
export function configurationError(
  issues: readonly z.core.$ZodIssue[],
  file: string,
  source: string,
): Error {
  const options = optionsIn(source);
  const lines = issues.flatMap((issue) =>
    problemsOf(issue).map(({ path, problem }) => {
      const { line, column } = placeOf(options, path);
      return `${file}:${line}:${column}\n  ${nameOf(path)} ${problem}`;
    }),
  );
  const text = ['The configuration of the site cannot be read.', ...lines].join('\n\n');
  return Object.assign(new Error(text), { stack: text });
}

function problemsOf(issue: z.core.$ZodIssue): { path: PropertyKey[]; problem: string }[] {
  if (issue.code !== 'unrecognized_keys')
    return [{ path: issue.path, problem: `${issue.message}.` }];
  return issue.keys.map((key) => {
    const near = issue.path.length === 0 ? nearest(key, Object.keys(siteOptions.shape)) : undefined;
    const guess = near === undefined ? 'Remove it.' : `Did you mean "${near}"?`;
    return { path: [...issue.path, key], problem: `is no option. ${guess}` };
  });
}

/** `faces[0].style` for `faces`, 0, `style`. */
function nameOf(path: readonly PropertyKey[]): string {
  return path
    .map((step, at) =>
      typeof step === 'number' ? `[${step}]` : (at > 0 ? '.' : '') + String(step),
    )
    .join('');
}

/** The object that the configuration exports; nothing where it is made in another way. */
function optionsIn(source: string): ObjectExpression | undefined {
  // The types are replaced by spaces: every place stays where it is.
  const program = fromJs(stripTypeScriptTypes(source), { module: true });
  for (const statement of program.body) {
    if (statement.type !== 'ExportDefaultDeclaration') continue;
    const { declaration } = statement;
    if (declaration.type === 'ObjectExpression') return declaration;
  }
  return undefined;
}

/** Where an option is written, or else the innermost one around it; both from 1. */
function placeOf(options: Node | undefined, path: readonly PropertyKey[]) {
  let place = options;
  let value = options;
  for (const step of path) {
    let next: Node | undefined;
    if (value?.type === 'ObjectExpression') {
      const property = value.properties.find(
        (one) =>
          one.type === 'Property' &&
          ((one.key.type === 'Identifier' && one.key.name === step) ||
            (one.key.type === 'Literal' && one.key.value === step)),
      );
      if (property?.type !== 'Property') break;
      place = property.key;
      next = property.value;
    } else if (value?.type === 'ArrayExpression' && typeof step === 'number') {
      next = value.elements[step] ?? undefined;
      place = next ?? place;
    }
    if (!next) break;
    value = next;
  }
  return (place && isPlaced(place) ? place : top).position.start;
}

interface Placed {
  position: { start: { line: number; column: number } };
}

const top: Placed = { position: { start: { line: 1, column: 1 } } };

/** Whether the parser, whose types do not say it, has noted where a node stands. */
function isPlaced(node: object): node is Placed {
  return 'position' in node && typeof node.position === 'object';
}
