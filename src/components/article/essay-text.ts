import type { MarkdownHeading } from 'astro';
import { type CollectionEntry, render, type RenderResult } from 'astro:content';
import { z } from 'astro/zod';

/** The text of an essay, ready for its page. */
export interface RenderedText {
  headings: MarkdownHeading[];
  hasFigures: boolean;
  hasMaths: boolean;
  /** HTML, its pictures to be filled in; of an essay with parts or code a component. */
  content: RenderResult['Content'] | string;
}

/** What is noted of an essay as it is rendered. */
const notes = z.object({
  headings: z.array(z.object({ depth: z.number(), slug: z.string(), text: z.string() })),
  frontmatter: z.object({
    hasFigures: z.boolean().default(false),
    hasMaths: z.boolean().default(false),
  }),
});

export async function textOf(
  article: CollectionEntry<'articles' | 'pages'>,
): Promise<RenderedText> {
  if (article.rendered) {
    // `render` would write each picture of the essay once more, as large as it is.
    const { html, metadata } = article.rendered;
    const { headings, frontmatter } = notes.parse(metadata);
    return { headings, ...frontmatter, content: html };
  }
  const { Content, headings, remarkPluginFrontmatter } = await render(article);
  const { hasFigures, hasMaths } = remarkPluginFrontmatter;
  return {
    ...{ headings, content: Content },
    ...{ hasFigures: hasFigures === true, hasMaths: hasMaths === true },
  };
}
