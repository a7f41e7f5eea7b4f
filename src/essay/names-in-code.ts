import type { Node, Program } from 'estree';

/** The names that a piece of JavaScript defines, and those that it takes as defined. */
export interface Names {
  defined: Set<string>;
  used: Set<string>;
}

/** The names in a program; a name that is defined anywhere in it counts as defined in all of it. */
export function namesIn(program: Program | null | undefined): Names {
  const names: Names = { defined: new Set(), used: new Set() };
  if (program) collect(program, names);
  return names;
}

function collect(node: Node, names: Names): void {
  switch (node.type) {
    case 'Identifier':
      names.used.add(node.name);
      return;
    case 'MemberExpression':
      collect(node.object, names);
      if (node.computed) collect(node.property, names);
      return;
    case 'Property':
    case 'PropertyDefinition':
    case 'MethodDefinition':
      if (node.computed) collect(node.key, names);
      if (node.value) collect(node.value, names);
      return;
    case 'ImportDeclaration':
      for (const { local } of node.specifiers) names.defined.add(local.name);
      return;
    case 'VariableDeclarator':
      define(node.id, names);
      break;
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      for (const parameter of node.params) define(parameter, names);
      if (node.type !== 'ArrowFunctionExpression' && node.id) define(node.id, names);
      break;
    case 'ClassDeclaration':
      define(node.id, names);
      break;
    case 'CatchClause':
      if (node.param) define(node.param, names);
      break;
    case 'ExportNamedDeclaration':
      if (node.source) return;
      break;
    case 'ExportSpecifier':
      collect(node.local, names);
      return;
    case 'LabeledStatement':
      collect(node.body, names);
      return;
    case 'UnaryExpression':
      // Of a name that does not exist, the type may be asked.
      if (node.operator === 'typeof' && node.argument.type === 'Identifier') return;
      break;
    case 'ExportAllDeclaration':
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'MetaProperty':
      return;
  }
  for (const child of childrenOf(node)) {
    const tag = isJsxName(child) ? child.name : undefined;
    // <Own> takes Own as defined, <p> is HTML.
    if (tag === undefined) collect(child, names);
    else if (/^[^a-z]/.test(tag)) names.used.add(tag);
  }
}

function define(pattern: Node, names: Names): void {
  const found: Names = { defined: new Set(), used: new Set() };
  collect(pattern, found);
  for (const name of found.used) names.defined.add(name);
}

function* childrenOf(node: Node): Generator<Node> {
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield child;
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function isJsxName(node: object): node is { type: 'JSXIdentifier'; name: string } {
  return 'type' in node && node.type === 'JSXIdentifier';
}
