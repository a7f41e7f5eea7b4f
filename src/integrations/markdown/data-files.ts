import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fromJs } from 'esast-util-from-js';
import type { Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/**
 * Lets a part of an essay name a data file beside it: `<DataTable data="./visits.csv" />`. The
 * file becomes an import of the essay, so that the part is handed its text and the live preview
 * follows its changes.
 *
 * @throws naming essay, line and file, when there is no such file
 */
export function remarkDataFiles() {
  return (tree: Root, file: VFile) => {
    const imports: string[] = [];
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      for (const attribute of node.attributes) {
        if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'data') continue;
        if (typeof attribute.value !== 'string' || !isPart(node.name)) continue;
        if (!existsSync(resolve(dirname(file.path), attribute.value))) {
          file.fail(
            `<${node.name} data="${attribute.value}">: there is no such file beside the essay. Check the name, which starts with "./".`,
            node,
          );
        }
        const name = `dataFile${imports.length}`;
        imports.push(`import ${name} from ${JSON.stringify(`${attribute.value}?raw`)};`);
        attribute.value = {
          type: 'mdxJsxAttributeValueExpression',
          value: name,
          data: { estree: fromJs(name) },
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

/** Parts start with a capital letter; `<object data>` is HTML's own. */
function isPart(name: string | null): boolean {
  return /^[A-Z]/.test(name ?? '');
}
