import type { MarkdownHeading } from 'astro';
import { type CollectionEntry, render, type RenderResult } from 'astro:content';
import { z } from 'astro/zod';
import type { MarginNotes } from '../../integrations/markdown/margin-notes';

/** The text of an essay, ready for its page. */
export interface RenderedText {
  headings: MarkdownHeading[];
  hasCode: boolean;
  hasFigures: boolean;
  hasMaths: boolean;
  notes: MarginNotes | undefined;
  /** HTML, its pictures to be filled in; of an essay with parts or code a component. */
  content: RenderResult['Content'] | string;
}

/** What the Markdown plugins note of an essay in its front matter. */
const noted = z.object({
  hasCode: z.boolean().default(false),
  hasFigures: z.boolean().default(false),
  hasMaths: z.boolean().default(false),
  notes: z
    .object({ marks: z.array(z.string()), below: z.number(), hasLong: z.boolean() })
    .optional(),
});

const rendered = z.object({
  headings: z.array(z.object({ depth: z.number(), slug: z.string(), text: z.string() })),
  frontmatter: noted,
});

export async function textOf(
  article: CollectionEntry<'articles' | 'pages'>,
): Promise<RenderedText> {
  if (article.rendered) {
    // `render` would write each picture of the essay once more, as large as it is.
    const { html, metadata } = article.rendered;
    const { headings, frontmatter } = rendered.parse(metadata);
    const { hasCode, hasFigures, hasMaths, notes } = frontmatter;
    return { headings, hasCode, hasFigures, hasMaths, notes, content: html };
  }
  const { Content, headings, remarkPluginFrontmatter } = await render(article);
  const { hasCode, hasFigures, hasMaths, notes } = noted.parse(remarkPluginFrontmatter);
  return { headings, hasCode, hasFigures, hasMaths, notes, content: Content };
}
