import { z } from 'astro/zod';
import { partialDate } from '../essay/field-types.ts';
import { source } from '../essay/fields.ts';

const bookEssay = z.object({
  id: z.string(),
  title: z.string(),
  description: z.string(),
  author: z.array(z.string()),
  topics: z.array(z.string()),
  /** BCP 47 */
  language: z.string(),
  added: z.coerce.date(),
  updated: z.coerce.date().optional(),
  published: partialDate.optional(),
  source: source.optional(),
  why: z.string().optional(),
  /** The HTML of its text, and of its cover, as they stand on its page. */
  text: z.string(),
  cover: z.string(),
});

/** An essay as a book takes it from the build. */
export type BookEssay = z.output<typeof bookEssay>;

/** What a build hands to the writer of a book: its essays, in the order of the book. */
export const bookContents = z.object({ essays: z.array(bookEssay) });
