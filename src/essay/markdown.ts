import type { Root } from 'mdast';
import type { Extension } from 'mdast-util-from-markdown';
import { mathFromMarkdown } from 'mdast-util-math';
import { highlightMark } from 'micromark-extension-highlight-mark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { type PluggableList, type Processor, unified } from 'unified';
import { EXIT, visit } from 'unist-util-visit';
import { ownIds } from './heading-ids.ts';
import { mathsSyntax } from './maths-syntax.ts';
import { giveMissingPlaces } from './places.ts';

/** Maths, `==marked==` words and `{#ids}` of headings. */
function remarkNotations(this: Processor) {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(mathsSyntax(), highlightMark());
  (data.fromMarkdownExtensions ??= []).push(mathFromMarkdown(), marks, { transforms: [ownIds] });
}

/** Marked words are emphasis by another element. */
const marks: Extension = {
  enter: {
    highlight(token) {
      this.enter({ type: 'emphasis', data: { hName: 'mark' }, children: [] }, token);
    },
  },
  exit: {
    highlight(token) {
      this.exit(token);
    },
  },
};

/**
 * What Markdown is in an essay: GitHub's, in which one tilde strikes nothing out, with maths, marked
 * words and ids of headings. The site hands these plugins to Astro; everything else parses by
 * {@link parseMarkdown}, which uses them too.
 */
export const markdownPlugins = [
  [remarkGfm, { singleTilde: false }],
  remarkNotations,
] satisfies PluggableList;

const md = unified().use(remarkParse).use(markdownPlugins).freeze();
const mdx = unified().use(remarkParse).use(markdownPlugins).use(remarkMdx).freeze();

/**
 * The tree of a text without its front matter.
 *
 * @throws a VFileMessage where MDX cannot read it
 */
export function parseMarkdown(text: string, isMdx: boolean): Root {
  return giveMissingPlaces(isMdx ? mdx.parse(text) : md.parse(text), text);
}

/** Whether a text of MDX holds nothing but Markdown: no tag, no expression, no import. */
export function isOnlyMarkdown(tree: Root): boolean {
  let found = false;
  visit(tree, ({ type }) => {
    found ||= type.startsWith('mdx');
    return found ? EXIT : undefined;
  });
  return !found;
}
