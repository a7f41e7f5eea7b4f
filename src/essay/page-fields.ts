import { z } from 'astro/zod';
import { exampleFor } from './field-cures.ts';
import type { Kind } from './front-matter.ts';
import { nearest } from './slips.ts';

/** A text of the front matter of a page: trimmed, not empty, not longer than its place. */
const text = (most: number) =>
  z
    .string('must be a text in quotation marks')
    .trim()
    .min(1, 'must not be empty')
    .max(most, `must not be longer than ${most} characters`);

/** The front matter of a standing page in `src/content/pages/`. */
export const pageSchema = z.strictObject({
  /** The heading of the page, and its title in the browser. */
  title: text(120),
  /** What search engines and shared links say about the page. */
  description: text(300),
  /** What the page is called in the header, where that is not its title. */
  label: text(40).optional(),
});

const names = Object.keys(pageSchema.shape);

/** The fields of standing pages. */
export const ofPages: Kind = {
  schema: pageSchema,
  exampleFor: (name, value) =>
    name === 'label' ? 'label: "A few words"' : exampleFor(name, value),
  cureOfUnknown: (field, _group, beside) => {
    const near = nearest(field, names);
    if (near === undefined) return 'Remove it.';
    return beside.includes(near)
      ? `Remove it: "${near}" stands here already.`
      : `Did you mean "${near}"?`;
  },
  meantBy: (field, beside) => {
    const near = nearest(field, names);
    return near !== undefined && beside.includes(near) ? undefined : near;
  },
};
