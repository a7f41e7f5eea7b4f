import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { finding } from '../../check/kinds.ts';
import { partTag } from '../../essay/parts.ts';
import { placeIn } from '../../essay/problem.ts';

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
      const [tag, name = ''] = partTag.exec(node.value) ?? [];
      if (tag === undefined || !node.value.startsWith(tag)) return;
      const { message, cure } = finding('part-in-md', placeIn(file.path), { name });
      file.fail(`${message} ${cure}`, node);
    });
    return found ? parse(tree, file) : undefined;
  };
}
