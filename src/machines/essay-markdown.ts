import { z } from 'astro/zod';
import type { RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { site } from '../collection/site.ts';
import { source } from '../essay/fields.ts';
import { words } from '../words/words.ts';
import { citationsOf } from './citations.ts';
import { markdownIn } from './remembered-markdown.ts';

const essaySource = z.object({
  id: z.string(),
  /** The front matter of its Markdown. */
  fields: z.object({
    title: z.string(),
    description: z.string(),
    author: z.array(z.string()),
    url: z.string(),
    topics: z.array(z.string()),
    added: z.string(),
    updated: z.string().optional(),
    published: z.string().optional(),
    lang: z.string(),
    source: source.optional(),
    licence: z.string().optional(),
  }),
  /** Its text: as it was written, where that is Markdown any program reads, or else as on its page. */
  text: z.union([z.object({ markdown: z.string() }), z.object({ html: z.string() })]),
});
/** What the Markdown of an essay is made of. */
export type EssaySource = z.infer<typeof essaySource>;

/** What a build hands to whoever writes the Markdown of its essays. */
export const essaySources = z.array(essaySource);

const markdownOf = markdownIn(process.cwd());

/**
 * An essay as Markdown that any program reads: its fields as front matter, its title and its text, then
 * how it is cited, as it stands on this site, with the day of its first edition where that is known.
 */
export function essayMarkdown({ id, fields, text }: EssaySource): string {
  const { title, added, published, url, source } = fields;
  const whole = 'html' in text ? markdownOf(id, text.html, new URL(url)) : text.markdown;
  const citations = citationsOf({
    ...{ ...fields, id, issued: published ?? added },
    container: source?.publication ?? site.title,
  });
  const front = stringify(fields, { lineWidth: 0 });
  const cited = markdown([
    { type: 'thematicBreak' },
    heading(2, words.cite.heading),
    ...citations.map(({ lang, text }) => ({ type: 'code' as const, lang, value: text })),
  ]);
  return `---\n${front}---\n\n${markdown([heading(1, title)])}\n${whole.trimEnd()}\n\n${cited}`;
}

const markdown = (children: RootContent[]) => toMarkdown({ type: 'root', children }, { rule: '-' });

const heading = (depth: 1 | 2, value: string): RootContent => ({
  ...{ type: 'heading', depth, children: [{ type: 'text', value }] },
});
