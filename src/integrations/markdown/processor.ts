import { rehypeHeadingIds, unified } from '@astrojs/markdown-remark';
import remarkMdx from 'remark-mdx';
import type { Processor } from 'unified';
import { markdownPlugins } from '../../essay/markdown.ts';
import { rehypeBaseLinks } from './base-links.ts';
import { rehypeCallouts } from './callouts.ts';
import { rehypeCodeBlocks } from './code-blocks.ts';
import { rehypeDirections } from './directions.ts';
import { footnotes, rehypeFootnotes } from './footnotes.ts';
import { rehypeHeadingLinks } from './heading-links.ts';
import { rehypeMarginNotes } from './margin-notes.ts';
import { rehypeMaths } from './maths.ts';
import { remarkParts } from './parts.ts';
import { rehypePictures } from './pictures.ts';
import { rehypeRawHtml } from './raw-html.ts';
import { remarkSmartPunctuation } from './smart-punctuation.ts';
import { rehypeTables } from './tables.ts';
import { rehypeTaskLists } from './task-lists.ts';
import { remarkUnbroken } from './unbroken.ts';

/**
 * What makes HTML of essays: every step from their Markdown to their page, in its order.
 *
 * @param base path that the site stands below
 * @param syntax whether a text is read as Markdown or, as far as it is Markdown, as MDX: Astro's own
 *   renderer of MDX brings the rest of that syntax itself
 * @param parsing plugins that have to do with how a text is parsed
 */
export function essayProcessor(
  base: string,
  syntax: 'md' | 'mdx' = 'md',
  parsing: ((this: Processor) => void)[] = [],
) {
  return unified({
    gfm: false, // ours, with its options
    smartypants: false, // ours, in a twentieth of the time
    remarkPlugins: [
      ...markdownPlugins,
      ...(syntax === 'mdx' ? [remarkMdx] : []),
      ...parsing,
      remarkSmartPunctuation,
      remarkUnbroken,
      remarkParts,
    ],
    rehypePlugins: [
      rehypeRawHtml,
      rehypeMaths,
      rehypeCodeBlocks,
      [rehypePictures, { isHtml: syntax === 'mdx' }],
      [rehypeBaseLinks, { base }],
      rehypeTables,
      rehypeTaskLists,
      rehypeCallouts,
      rehypeFootnotes,
      rehypeDirections,
      // By Astro, which would otherwise do it last.
      rehypeHeadingIds,
      rehypeHeadingLinks,
      rehypeMarginNotes,
    ],
    remarkRehype: footnotes,
  });
}
