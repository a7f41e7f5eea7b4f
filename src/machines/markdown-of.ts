import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { defaultHandlers, type Handle, type State, toMdast } from 'hast-util-to-mdast';
import { MathMLToLaTeX } from 'mathml-to-latex';
import type { Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mathToMarkdown } from 'mdast-util-math';
import { toMarkdown } from 'mdast-util-to-markdown';
import { toString } from 'mdast-util-to-string';
import { stillTree } from '../feeds/feed-html.ts';

/**
 * The HTML of an essay's page as plain Markdown (GFM, with maths in TeX): its parts as what they say
 * where nothing moves, its addresses whole.
 *
 * @param address the essay's page
 */
export function markdownOf(html: string, address: URL): string {
  const made = toMdast(stillTree(html, address), { handlers });
  const tree: Root = made.type === 'root' ? made : { type: 'root', children: [] };
  return toMarkdown(tree, {
    ...{ bullet: '-', emphasis: '_', rule: '-', listItemIndent: 'one' },
    extensions: [gfmToMarkdown({ tablePipeAlign: false }), mathToMarkdown()],
  });
}

/** How elements are written that the library drops, or knows no sign of Markdown for. */
const handlers: Record<string, Handle> = {
  math: (_state, element) => {
    const value = MathMLToLaTeX.convert(toHtml(element, { closeSelfClosing: true }));
    return { type: element.properties.display === 'block' ? 'math' : 'inlineMath', value };
  },
  pre: (_state, element) => {
    const { dataLanguage } = element.properties;
    const lang =
      dataLanguage === undefined || dataLanguage === 'plaintext' ? null : String(dataLanguage);
    return { type: 'code', lang, value: toString(element).replace(/\n$/, '') };
  },
  sup: (state, element) => {
    const [mark] = element.children;
    const isMark = mark?.type === 'element' && mark.properties.dataFootnoteRef !== undefined;
    const label = toString(element).trim();
    return isMark
      ? { type: 'footnoteReference', identifier: label, label }
      : tagged(state, element);
  },
  sub: tagged,
  kbd: tagged,
  section: (state, element) => {
    const notes = element.children.find(isList);
    if (!notes || element.properties.dataFootnotes === undefined) return state.all(element);
    return notes.children
      .filter((child) => child.type === 'element')
      .map((note, at) => ({
        ...{ type: 'footnoteDefinition', identifier: String(at + 1), label: String(at + 1) },
        children: state.toFlow(state.all(note)),
      }));
  },
  table: (state, element) => {
    const caption = element.children.find(isCaption);
    const table = defaultHandlers.table(state, element);
    if (!caption || state.inTable) return table;
    return [...state.toFlow(state.all(caption)), table];
  },
};

const isNamed = (name: string) => (node: ElementContent) =>
  node.type === 'element' && node.tagName === name;

function isList(node: ElementContent): node is Element {
  return isNamed('ol')(node);
}

function isCaption(node: ElementContent): node is Element {
  return isNamed('caption')(node);
}

/** An element that Markdown has no sign for, and that may stand in it as a tag. */
function tagged(state: State, element: Element): RootContent[] {
  const tag = (value: string) => ({ type: 'html' as const, value });
  return [tag(`<${element.tagName}>`), ...state.all(element), tag(`</${element.tagName}>`)];
}
