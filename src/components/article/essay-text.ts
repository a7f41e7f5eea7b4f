import type { MarkdownHeading } from 'astro';
import { type CollectionEntry, render, type RenderResult } from 'astro:content';
import { z } from 'astro/zod';
import { fileOf } from '../../collection/article';
import { textNoteOf } from '../../collection/text-note';
import { memoryIn } from '../../essay/remember.ts';
import type { KeptText } from '../../integrations/essays/texts.ts';
import type { MarginNotes } from '../../integrations/markdown/margin-notes';

/** The text of an essay, ready for its page. */
export interface RenderedText {
  headings: MarkdownHeading[];
  hasCode: boolean;
  hasFigures: boolean;
  hasMaths: boolean;
  notes?: MarginNotes | undefined;
  /** HTML, its pictures to be filled in; of an essay with parts or code a component. */
  content: RenderResult['Content'] | string;
  /** The same in Markdown as it was written, of an essay that any program can read. */
  markdown?: string | undefined;
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

const memory = memoryIn(process.cwd(), 'texts');

/** @throws where its HTML was remembered, and was cleared away since the collections were read */
export async function textOf(
  article: CollectionEntry<'articles' | 'pages'>,
): Promise<RenderedText> {
  const { text } = textNoteOf(article);
  if (text !== undefined) {
    const known = memory.named<KeptText>(text);
    if (!known) {
      throw new Error(
        `${fileOf(article)}: its text is not in node_modules/.cache any more. Start the command again.`,
      );
    }
    const { html, headings, frontmatter, markdown } = known.value;
    return { headings, ...noted.parse(frontmatter), content: html, markdown };
  }
  const { Content, headings, remarkPluginFrontmatter } = await render(article);
  return { headings, ...noted.parse(remarkPluginFrontmatter), content: Content };
}
