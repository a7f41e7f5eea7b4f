import type { MarkdownHeading } from 'astro';
import { type CollectionEntry, render, type RenderResult } from 'astro:content';
import { z } from 'astro/zod';

/** The text of an essay, ready for its page. */
export interface RenderedText {
  headings: MarkdownHeading[];
  hasFigures: boolean;
  /** Of `.mdx` a component; of `.md` its HTML, to be cut at its pictures. */
  content: RenderResult['Content'] | string;
}

/** What Astro notes of an essay in `.md`. */
const notes = z.object({
  headings: z.array(z.object({ depth: z.number(), slug: z.string(), text: z.string() })),
  frontmatter: z.object({ hasFigures: z.boolean().default(false) }),
});

const localPicture = z.object({
  src: z.string(),
  alt: z.string().default(''),
  title: z.string().optional(),
  loading: z.enum(['eager', 'lazy']).optional(),
  decoding: z.literal('async').optional(),
});

/** A picture as the Markdown names it: its path from the essay. */
type LocalPicture = z.infer<typeof localPicture>;

export async function textOf(article: CollectionEntry<'articles'>): Promise<RenderedText> {
  if (article.rendered) {
    // `render` would write each picture of the essay once more, as large as it is.
    const { html, metadata } = article.rendered;
    const { headings, frontmatter } = notes.parse(metadata);
    return { headings, hasFigures: frontmatter.hasFigures, content: html };
  }
  const { Content, headings, remarkPluginFrontmatter } = await render(article);
  return { headings, hasFigures: remarkPluginFrontmatter.hasFigures === true, content: Content };
}

/** Cuts HTML at the pictures whose files Astro has left to be filled in: pieces of HTML, and pictures. */
export function cutAtPictures(html: string): (string | LocalPicture)[] {
  return html
    .split(/<img\b[^>]*?__ASTRO_IMAGE_="([^"]*)"[^>]*>/)
    .map((piece, at) => (at % 2 === 0 ? piece : localPicture.parse(JSON.parse(unescaped(piece)))));
}

function unescaped(attribute: string): string {
  return attribute.replace(/&#x([\da-f]+);/gi, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}
