import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fromJs } from 'esast-util-from-js';
import { closest } from 'fastest-levenshtein';
import type { Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { numbersOf, parseDataFile } from '../../components/mdx/data-file.ts';
import { isPart, type PartName, parts } from '../../components/mdx/parts.ts';
import { literal } from './literal.ts';

/**
 * Checks the parts of an essay against their list and imports those it uses, so that its page
 * carries their styles and scripts and no others. A data file that a part names becomes an import
 * too, and its text the part's: the live preview follows its changes.
 *
 * @throws naming essay, line and cure, for an unknown part, a wrong or missing prop, and a data file that is missing or malformed
 */
export function remarkParts() {
  return (tree: Root, file: VFile) => {
    const imports = new Set<string>();
    let dataFiles = 0;
    const own = ownNames(tree);
    visit(tree, (node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      const name = node.name ?? '';
      // Lower case is HTML; a name with a capital that the essay imports is its own affair.
      if (!/^[A-Z]/.test(name) || own.has(name)) return;
      if (!isPart(name)) {
        file.fail(
          `There is no part <${name}>. Did you mean <${closest(name, Object.keys(parts))}>? All parts are listed on the page /about/writing/.`,
          node,
        );
      }
      const problem = problemOf(name, node, file);
      if (problem) file.fail(`<${name}> ${problem}`, node);
      imports.add(`import ${name} from '/src/components/mdx/${name}.astro';`);
      for (const attribute of node.attributes) {
        if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'data') continue;
        const variable = `dataFile${dataFiles++}`;
        imports.add(`import ${variable} from ${JSON.stringify(`${String(attribute.value)}?raw`)};`);
        attribute.value = {
          type: 'mdxJsxAttributeValueExpression',
          value: variable,
          data: { estree: fromJs(variable) },
        };
      }
    });
    for (const value of imports) {
      tree.children.unshift({
        type: 'mdxjsEsm',
        value,
        data: { estree: fromJs(value, { module: true }) },
      });
    }
  };
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** What is wrong with a part, in words; nothing where it is right. */
function problemOf(name: PartName, node: Element, file: VFile): string | undefined {
  const props: Record<string, unknown> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute')
      return 'takes its props one by one, not as {...props}.';
    const { value } = attribute;
    if (typeof value === 'object' && value !== null) {
      try {
        props[attribute.name] = literal(value.data?.estree);
      } catch {
        return `${attribute.name}: write the value out, like {12} or {["one", "two"]}; {${value.value}} is not one.`;
      }
    } else props[attribute.name] = value ?? true;
  }
  const checked = parts[name].props.safeParse(props);
  const [issue] = checked.error?.issues ?? [];
  if (issue) return `${[issue.path.join('.'), issue.message].filter(Boolean).join(': ')}.`;
  return typeof props.data === 'string' ? problemOfData(props.data, props, file) : undefined;
}

function problemOfData(
  name: string,
  props: Record<string, unknown>,
  file: VFile,
): string | undefined {
  const path = resolve(dirname(file.path), name);
  if (!existsSync(path)) return `data: there is no such file as "${name}" beside the essay.`;
  try {
    const data = parseDataFile(readFileSync(path, 'utf8'));
    for (const column of [props.total, props.y].flat()) {
      if (typeof column === 'string') numbersOf(data, column);
    }
    const [first] = data.columns;
    if ([props.total].flat().includes(first)) {
      throw new Error(`the first column, "${first}", names the lines; take it out of "total".`);
    }
    if (typeof props.x === 'string' && !data.columns.includes(props.x)) {
      throw new Error(`there is no column "${props.x}"; it has ${data.columns.join(', ')}.`);
    }
    return undefined;
  } catch (error) {
    return `data: in ${name}, ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Names that the essay imports or defines itself. */
function ownNames(tree: Root): Set<string> {
  const names = new Set<string>();
  visit(tree, 'mdxjsEsm', ({ data }) => {
    for (const statement of data?.estree?.body ?? []) {
      if (statement.type === 'ImportDeclaration') {
        for (const { local } of statement.specifiers) names.add(local.name);
      }
    }
  });
  return names;
}
