import { defineCollection, type SchemaContext } from 'astro:content';
import { z } from 'astro/zod';
import { closest } from 'fastest-levenshtein';
import { articlesLoader } from './collection/loader.ts';
import { isPartialDate, type PartialDate } from './collection/partial-date.ts';
import { drawnCovers } from './components/article/covers.ts';

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

const source = strict({
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

const schema = ({ image }: SchemaContext) =>
  strict({
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
      .union([z.enum(drawnCovers), strict({ image: image(), alt: text(300) })], {
        error: `must be "image" and "alt", or one of: ${drawnCovers.join(', ')}`,
      })
      .optional(),
  });

export const collections = {
  articles: defineCollection({ loader: articlesLoader(), schema }),
};

/** An object without unknown fields; a misspelt one is answered with the nearest known name. */
function strict<T extends z.ZodRawShape>(shape: T) {
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return undefined;
      return issue.keys
        .map(
          (key) =>
            `there is no field "${key}". Did you mean "${closest(key, Object.keys(shape))}"?`,
        )
        .join(' ');
    },
  });
}

function allDiffer(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}
