import { fromJs } from 'esast-util-from-js';
import type { Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { namesIn } from '../../essay/names-in-code.ts';
import { isComponent } from '../../essay/parts.ts';

/**
 * Imports the parts that an essay uses, so that its page carries their styles and scripts and no
 * others. A data file that a part names becomes an import too, and its text the part's: the live
 * preview follows its changes. Whether there is such a part, and what it may hold, `src/check/` says.
 */
export function remarkParts() {
  return (tree: Root) => {
    const imports = new Set<string>();
    let dataFiles = 0;
    const own = new Set<string>();
    visit(tree, 'mdxjsEsm', ({ data }) => {
      for (const name of namesIn(data?.estree).defined) own.add(name);
    });
    visit(tree, (node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      const name = node.name ?? '';
      // What the essay imports or defines is its own affair.
      if (!isComponent(name) || own.has(name.replace(/\..*/, ''))) return;
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
