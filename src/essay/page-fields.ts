import { z } from 'astro/zod';

/** A text of the front matter of a page: trimmed, not empty, not longer than its place. */
const text = (field: string, most: number) =>
  z
    .string({
      error: ({ input }) =>
        input === undefined
          ? `is missing: write ${field}: "A few words"`
          : 'must be a text in quotation marks',
    })
    .trim()
    .min(1, 'must not be empty')
    .max(most, `must not be longer than ${most} characters`);

/** The front matter of a standing page in `src/content/pages/`. */
export const pageSchema = z.strictObject({
  /** The heading of the page, and its title in the browser. */
  title: text('title', 120),
  /** What search engines and shared links say about the page. */
  description: text('description', 300),
  /** What the page is called in the header, where that is not its title. */
  label: text('label', 40).optional(),
});
