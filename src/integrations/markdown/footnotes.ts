import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { words } from '../../words/words.ts';
import { markdownWords } from './essay-words.ts';

/**
 * How footnotes become HTML. Links back say the number of their mark alone, since the options hold
 * for all essays: {@link rehypeFootnotes} puts it into the words of the essay's language.
 */
export const footnotes = {
  footnoteLabel: words.markdown.notes,
  // The search reads what the essay says, and nothing of the interface.
  footnoteLabelProperties: { dataPagefindIgnore: '' },
  // Of a note cited more than once, each further arrow says to which of its marks it leads.
  footnoteBackContent: (_: number, again: number): ElementContent[] => [
    { type: 'text', value: '↩︎' },
    ...(again > 1 ? [h('sup', String(again))] : []),
  ],
  footnoteBackLabel: (mark: number, again: number) => `${mark + 1}${again > 1 ? `-${again}` : ''}`,
};

/** Lets the heading of the footnotes and the links back to the text speak the essay's language. */
export function rehypeFootnotes() {
  return (tree: Root, file: VFile) => {
    const { notes, backToMark } = markdownWords(file);
    visit(tree, 'element', (node) => {
      const { id, ariaLabel, dataFootnoteBackref } = node.properties;
      if (id === 'footnote-label') node.children = [{ type: 'text', value: notes }];
      if (dataFootnoteBackref !== undefined) {
        node.properties.ariaLabel = backToMark(String(ariaLabel));
      }
    });
  };
}
