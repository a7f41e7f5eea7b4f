import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { type PluggableList, unified } from 'unified';

/**
 * What Markdown is in an essay: GitHub's, in which one tilde strikes nothing out. The site hands
 * these plugins to Astro; everything else parses by {@link parseMarkdown}, which uses them too.
 */
export const markdownPlugins = [[remarkGfm, { singleTilde: false }]] satisfies PluggableList;

const md = unified().use(remarkParse).use(markdownPlugins).freeze();
const mdx = unified().use(remarkParse).use(markdownPlugins).use(remarkMdx).freeze();

/**
 * The tree of a text without its front matter.
 *
 * @throws a VFileMessage where MDX cannot read it
 */
export function parseMarkdown(text: string, isMdx: boolean): Root {
  return isMdx ? mdx.parse(text) : md.parse(text);
}
