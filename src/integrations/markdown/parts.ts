import { fromJs } from 'esast-util-from-js';
import type { Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { namesIn } from '../../essay/names-in-code.ts';
import { checkPart } from '../../check/parts.ts';
import { isComponent } from '../../essay/parts.ts';

/**
 * Imports the parts that an essay uses, so that its page carries their styles and scripts and no
 * others. A data file that a part names becomes an import
 * too, and its text the part's: the live preview follows its changes.
 *
 * @throws naming essay, line and cure, for an unknown part, a wrong or missing prop, and a data file that is missing or malformed
 */
export function remarkParts() {
  return (tree: Root, file: VFile) => {
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
      const [problem] = checkPart(node, file.path, file.path);
      if (problem) file.fail(`${problem.message} ${problem.cure}`, node);
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
