import { z } from 'astro/zod';

/** The front matter of a standing page in `src/content/pages/`. */
export const pageSchema = z.strictObject({
  /** The heading of the page, and its title in the browser. */
  title: z.string().trim().min(1).max(120),
  /** What search engines and shared links say about the page. */
  description: z.string().trim().min(1).max(300),
  /** What the page is called in the header, where that is not its title. */
  label: z.string().trim().min(1).max(40).optional(),
});
