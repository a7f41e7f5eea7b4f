import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isMdx } from '../../essay/files.ts';
import { allowedHtml, isAllowed } from '../../essay/html-allowed.ts';
import { isEmptyElement, markupIn } from '../../essay/html-tags.ts';

/**
 * Makes elements of the HTML that stands in an `.md` essay, so that the steps after this one – base
 * path, tables – find it as they find it in `.mdx`. What may not stand in an essay becomes text, so
 * that it hides nothing that follows; attributes that may not are taken out. `src/check/` names both.
 */
export function rehypeRawHtml() {
  const parse = rehypeRaw();
  const sanitize = rehypeSanitize(allowedHtml);
  return (tree: Root, file: VFile) => {
    // MDX is code, and holds none.
    if (isMdx(file.path)) return tree;
    let found = false;
    visit(tree, 'raw', (node) => {
      found = true;
      node.value = readable(node.value);
    });
    return sanitize(found ? parse(tree, file) : tree);
  };
}

/** HTML of which a browser shows every word: what may not stand in an essay is text, and tags end. */
function readable(html: string): string {
  let text = '';
  let done = 0;
  for (const { kind, name, isSelfClosed, written, start, end } of markupIn(html)) {
    text += html.slice(done, start);
    if (kind === 'none' || (kind !== 'comment' && !isAllowed(name))) {
      text += written.replace('<', '&lt;');
    } else text += isSelfClosed && !isEmptyElement(name) ? `${written}</${name}>` : written;
    done = end;
  }
  return text + html.slice(done);
}
