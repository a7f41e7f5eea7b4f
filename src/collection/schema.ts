import { z } from 'astro/zod';
import { drawnCovers } from '../components/article/covers.ts';
import { isPartialDate, type PartialDate } from './partial-date.ts';

/** A text of the front matter: trimmed, not empty, not longer than its place on the page. */
const text = (most: number) =>
  z
    .string({
      error: ({ input }) =>
        input === undefined ? 'is missing' : 'must be a text in quotation marks',
    })
    .trim()
    .min(1, 'must not be empty')
    .max(most, `must not be longer than ${most} characters`);

/** A day as YAML reads it: `added: 2026-11-21`. */
const day = () =>
  z.date({
    error: ({ input }) =>
      input === undefined
        ? 'is missing'
        : 'must be a date without quotation marks, like 2026-11-21',
  });

/** YAML reads `2022` as a number and `2022-09-14` as a date; both are taken back to what was written. */
const partialDate = z.preprocess(
  (value) =>
    value instanceof Date
      ? value.toISOString().slice(0, 10)
      : typeof value === 'number'
        ? String(value)
        : value,
  z.custom<PartialDate>(
    (value) => typeof value === 'string' && isPartialDate(value),
    'must be a year, a month or a day: 2022, 2022-09 or 2022-09-14',
  ),
);

/** Where an essay comes from. */
export const source = z.strictObject({
  /** The title under which the essay first stood. */
  title: text(300).optional(),
  /** Its original address. */
  url: z
    .url({ protocol: /^https?$/, error: 'must be a whole address that starts with https://' })
    .optional(),
  /** The magazine, site or newsletter it stood in. */
  publication: text(120).optional(),
  /** How old it was said to be when it was received, as received: "2 years". */
  age: text(40).optional(),
});

/**
 * The front matter of an essay: the whole contract, each field documented where it is declared.
 *
 * @param image what a picture's path is read by: Astro's `image` where pages are built
 */
export const articleSchema = <Image extends z.ZodType>(image: () => Image) =>
  z.strictObject({
    /** What the essay is called: the page's heading, its title in lists, search and shares. */
    title: text(120),
    /** The subtitle: one sentence that says what the reader gets, shown in lists, search and shares. */
    description: text(300),
    /** Who wrote it: a name, or a list of names. Each has a page of its own. */
    author: z.preprocess(
      (value) => (typeof value === 'string' ? [value] : value),
      z
        .array(text(80), {
          error: ({ input }) =>
            input === undefined ? 'is missing' : 'must be a name, or a list of names',
        })
        .min(1, 'must name somebody')
        .refine(allDiffer, 'names somebody twice'),
    ),
    /** One to five topics, written as words: "Personal growth". Each has a page of its own. */
    topics: z
      .array(text(60), {
        error: ({ input }) =>
          input === undefined ? 'is missing' : 'must be a list, like ["Personal growth"]',
      })
      .min(1, 'must hold at least one topic')
      .max(5, 'must not hold more than five topics')
      .refine(allDiffer, 'names a topic twice'),
    /** The day it joined the list, which orders the list. In the future: not published before then. */
    added: day(),
    /** When the original came out, as far as it is known: `2022`, `2022-09` or `2022-09-14`. */
    published: partialDate.optional(),
    /** The day of its last change worth telling readers about. */
    updated: day().optional(),
    /** Whether it is still being written: seen in the live preview, in no output of a build. */
    draft: z.boolean({ error: 'must be true or false' }).default(false),
    /** Where the essay comes from; shown on its page. */
    source: source.optional(),
    /** One sentence of the curator's: why it is on the list. */
    why: text(300).optional(),
    /** Ids of essays to read next, shown first under "You might also like". */
    related: z
      .array(text(200), { error: 'must be a list of ids, like ["bezos-meetings"]' })
      .default([]),
    /** A picture of your own beside the essay, or the name of a drawn cover. Without one, a cover is drawn from the id. */
    cover: z
      .union([z.enum(drawnCovers), z.strictObject({ image: image(), alt: text(300) })], {
        error: `must be "image" and "alt", or one of: ${drawnCovers.join(', ')}`,
      })
      .optional(),
  });

/** Each field as it may be written, for those who wrote it wrong. */
export const fieldExamples: Record<string, string> = {
  title: 'title: "On walking"',
  description: 'description: "Why a slow hour outdoors is worth two at the desk."',
  author: 'author: "Ada Example"',
  topics: 'topics: ["Personal growth"]',
  added: 'added: 2026-11-21',
  published: 'published: 2022-09',
  updated: 'updated: 2026-11-21',
  draft: 'draft: true',
  source: 'source: { title: "Walking", age: "2 years" }',
  'source.title': 'title: "Walking"',
  'source.url': 'url: "https://example.org/walking"',
  'source.publication': 'publication: "The Example Review"',
  'source.age': 'age: "2 years"',
  why: 'why: "The shortest case for a daily walk."',
  related: 'related: ["bezos-meetings"]',
  cover: 'cover: letter',
};

function allDiffer(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}
