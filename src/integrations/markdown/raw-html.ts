import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/**
 * Makes elements of the HTML that stands in an `.md` essay, so that the steps after this one – base
 * path, tables – find it as they find it in `.mdx`.
 *
 * @throws for the tag of a part, which would come to nothing in `.md`
 */
export function rehypeRawHtml() {
  const parse = rehypeRaw();
  return (tree: Root, file: VFile) => {
    let found = false;
    visit(tree, 'raw', (node) => {
      found = true;
      const [, part] = /^<([A-Z]\w*)/.exec(node.value) ?? [];
      if (part) {
        file.fail(
          `<${part}> works in an .mdx file only. Rename this one so that it ends in .mdx.`,
          node,
        );
      }
    });
    return found ? parse(tree, file) : undefined;
  };
}
