import { tsPlugin } from '@sveltejs/acorn-typescript';
import { Parser } from 'acorn';
import type { Expression, Node, Program } from 'acorn';

/** A place in a file; line and column from 1. */
export interface CodePlace {
  line: number;
  column: number;
}

const TypeScript = Parser.extend(tsPlugin());

/** Where code stops being TypeScript, and in whose words; nothing where it is whole. */
export function syntaxError(code: string): (CodePlace & { reason: string }) | undefined {
  try {
    parse(code);
    return undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError) || !('loc' in error)) throw error;
    const { loc } = error;
    if (typeof loc !== 'object' || loc === null || !('line' in loc) || !('column' in loc)) {
      throw error;
    }
    const reason = error.message.replace(/ \(\d+:\d+\)$/, '');
    return { reason, line: Number(loc.line), column: Number(loc.column) + 1 };
  }
}

/**
 * Where a property of the object that a module exports by default is written, or else what should
 * hold it: the way there goes through names, `satisfies` and calls such as `defineConfig({ … })`.
 *
 * @param path names of properties and numbers of items: `['navigation', 2]`
 */
export function placeOfProperty(code: string, path: readonly PropertyKey[]): CodePlace {
  const program = parse(code);
  const exported = program.body.find((node) => node.type === 'ExportDefaultDeclaration');
  let found: Node | undefined = exported;
  let value = valueOf(program, exported?.declaration);
  for (const step of path) {
    const next: { at: Node; value: Node } | undefined = childOf(value, step);
    if (!next) break;
    found = next.at;
    value = valueOf(program, next.value);
  }
  const { line, column } = found?.loc?.start ?? { line: 1, column: 0 };
  return { line, column: column + 1 };
}

function parse(code: string): Program {
  return TypeScript.parse(code, { ecmaVersion: 'latest', sourceType: 'module', locations: true });
}

function childOf(node: Expression | undefined, step: PropertyKey) {
  if (node?.type === 'ArrayExpression' && typeof step === 'number') {
    const item = node.elements[step];
    return item ? { at: item, value: item } : undefined;
  }
  if (node?.type !== 'ObjectExpression') return undefined;
  const property = node.properties.findLast(
    (property) =>
      property.type === 'Property' &&
      ((property.key.type === 'Identifier' && property.key.name === step) ||
        (property.key.type === 'Literal' && property.key.value === step)),
  );
  return property?.type === 'Property' ? { at: property, value: property.value } : undefined;
}

/** What an expression stands for, as far as it can be seen without running it. */
function valueOf(program: Program, node: Node | null | undefined): Expression | undefined {
  if (!node) return undefined;
  // TypeScript's own wrappers: satisfies, as, <T>, !
  if ('expression' in node && isNode(node.expression)) return valueOf(program, node.expression);
  if (!isExpression(node)) return undefined;
  if (node.type === 'CallExpression') return valueOf(program, node.arguments[0]);
  if (node.type !== 'Identifier') return node;
  const declared = program.body
    .flatMap((statement) =>
      statement.type === 'VariableDeclaration' ? statement.declarations : [],
    )
    .find(({ id }) => id.type === 'Identifier' && id.name === node.name);
  return declared?.init === node ? undefined : valueOf(program, declared?.init);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function isExpression(node: Node): node is Expression {
  return /Expression$|^Identifier$|^Literal$/.test(node.type);
}
