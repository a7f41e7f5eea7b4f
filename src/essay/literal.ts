import type { Expression, PrivateIdentifier, Program, SpreadElement } from 'estree';

/**
 * The value of an expression that is written out: numbers, texts, true, false, null, and lists and
 * objects of these.
 *
 * @throws for anything that would have to be run
 */
export function literal(program: Program | null | undefined): unknown {
  const [statement] = program?.body ?? [];
  if (statement?.type !== 'ExpressionStatement') throw new Error('no expression');
  return valueOf(statement.expression);
}

function valueOf(node: Expression | PrivateIdentifier | SpreadElement | null): unknown {
  switch (node?.type) {
    case 'Literal':
      return node.value;
    case 'TemplateLiteral':
      if (node.expressions.length === 0) return node.quasis[0]?.value.cooked;
      break;
    case 'UnaryExpression':
      if (node.operator === '-') return -Number(valueOf(node.argument));
      break;
    case 'ArrayExpression':
      return node.elements.map(valueOf);
    case 'ObjectExpression':
      return Object.fromEntries(
        node.properties.map((property) => {
          if (property.type !== 'Property' || property.computed) throw new Error('not written out');
          const { key, value } = property;
          if (value.type === 'ObjectPattern' || value.type === 'ArrayPattern')
            throw new Error('not a value');
          if (value.type === 'RestElement' || value.type === 'AssignmentPattern')
            throw new Error('not a value');
          return [key.type === 'Identifier' ? key.name : String(valueOf(key)), valueOf(value)];
        }),
      );
  }
  throw new Error('not written out');
}
