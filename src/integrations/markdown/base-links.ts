import type { Root } from 'hast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { withBase } from '../../collection/addresses.ts';

/**
 * Puts the base path before addresses of the site in an essay – `[Topics](/topics/)`, and `href`
 * and `src` of tags – so that a curator writes them as if the site stood at the root.
 */
export function rehypeBaseLinks({ base }: { base: string }) {
  return (tree: Root) => {
    visit(tree, (node) => {
      if (node.type === 'element') {
        for (const name of linking) {
          const value = node.properties[name];
          if (typeof value === 'string' && isOfSite(value))
            node.properties[name] = withBase(value, base);
        }
      } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
        for (const attribute of node.attributes) {
          if (isLink(attribute)) attribute.value = withBase(attribute.value, base);
        }
      }
    });
  };
}

const linking = ['href', 'src'];

function isOfSite(address: string): boolean {
  return /^\/(?!\/)/.test(address);
}

function isLink(attribute: { type: string }): attribute is MdxJsxAttribute & { value: string } {
  if (!('name' in attribute) || !('value' in attribute)) return false;
  const { name, value } = attribute;
  return (
    typeof name === 'string' &&
    linking.includes(name) &&
    typeof value === 'string' &&
    isOfSite(value)
  );
}
