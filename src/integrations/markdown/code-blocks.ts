import type { Root } from 'hast';
import type {} from 'mdast-util-mdx-jsx';
import { EXIT, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Notes in the front matter, as `hasCode`, that the page needs the styles for blocks of code. */
export function rehypeCodeBlocks() {
  return (tree: Root, file: VFile) => {
    let found = false;
    visit(tree, (node) => {
      found ||= node.type === 'element' && node.tagName === 'pre';
      found ||= node.type === 'mdxJsxFlowElement' && node.name === 'pre';
      return found ? EXIT : undefined;
    });
    if (file.data.astro?.frontmatter) file.data.astro.frontmatter.hasCode = found;
  };
}
