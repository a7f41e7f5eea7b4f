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
  z
    .date({
      error: ({ input }) =>
        input === undefined
          ? 'is missing'
          : 'must be a date without quotation marks, like 2026-11-21',
    })
    // Astro tells editors that a plain date needs a time of day; what wraps one speaks for itself.
    .nonoptional();

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

/** How editors are told of a day: YAML's own dates are texts to them. */
const asDay = { type: 'string', format: 'date' } as const;

/** How editors are told of a partial date; a year alone is a number to them. */
const asPartialDate = {
  type: ['string', 'integer'],
  format: 'partial-date',
  pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$',
};

/** Where an essay comes from. */
export const source = z.strictObject({
  title: text(300).optional().meta({ description: 'The title under which the essay first stood.' }),
  url: z
    .url({ protocol: /^https?$/, error: 'must be a whole address that starts with https://' })
    .optional()
    .meta({ description: 'Its original address.' }),
  publication: text(120)
    .optional()
    .meta({ description: 'The magazine, site or newsletter it stood in.' }),
  age: text(40).optional().meta({
    description: 'How old it was said to be when it was received, as received: "2 years".',
  }),
});

/**
 * The front matter of an essay: the whole contract, each field documented where it is declared, for
 * editors and for docs/writing.md as well.
 *
 * @param image what a picture's path is read by: Astro's `image` where pages are built
 */
export const articleSchema = <Image extends z.ZodType>(image: () => Image) =>
  z.strictObject({
    title: text(120).meta({
      description:
        'What the essay is called: the heading of its page, its title in lists, search and shares.',
    }),
    description: text(300).meta({
      description:
        'The subtitle: one sentence that says what the reader gets, shown in lists, search and shares.',
    }),
    author: z
      .preprocess(
        (value) => (typeof value === 'string' ? [value] : value),
        z
          .array(text(80), {
            error: ({ input }) =>
              input === undefined ? 'is missing' : 'must be a name, or a list of names',
          })
          .min(1, 'must name somebody')
          .refine(allDiffer, 'names somebody twice'),
      )
      .meta({
        description: 'Who wrote it: a name, or a list of names. Each has a page of its own.',
        type: ['string', 'array'],
        minLength: 1,
        maxLength: 80,
      }),
    topics: z
      .array(text(60), {
        error: ({ input }) =>
          input === undefined ? 'is missing' : 'must be a list, like ["Personal growth"]',
      })
      .min(1, 'must hold at least one topic')
      .max(5, 'must not hold more than five topics')
      .refine(allDiffer, 'names a topic twice')
      .meta({
        description:
          'What it is about, in one to five topics, written as words: "Personal growth". Each has a page of its own.',
      }),
    added: day().meta({
      description:
        'The day it joined the list, which orders the list. With a day to come, the essay is not published before it.',
      ...asDay,
    }),
    published: partialDate.optional().meta({
      description: 'When the original came out, as far as it is known: a year, a month or a day.',
      ...asPartialDate,
    }),
    updated: day()
      .optional()
      .meta({ description: 'The day of its last change worth telling readers about.', ...asDay }),
    draft: z.boolean({ error: 'must be true or false' }).default(false).meta({
      description:
        'Whether it is still being written: seen in the live preview, in no output of a build.',
    }),
    source: source
      .optional()
      .meta({ description: 'Where the essay comes from; shown on its page.' }),
    why: text(300)
      .optional()
      .meta({ description: 'One sentence of your own: why it is on the list.' }),
    related: z
      .array(text(200), { error: 'must be a list of ids, like ["bezos-meetings"]' })
      .default([])
      .meta({
        description:
          'Ids of essays to read next, shown first under "You might also like". An id is the name of the file without its ending.',
      }),
    cover: z
      .union(
        [
          z.enum(drawnCovers),
          z.strictObject({
            image: image().meta({ description: 'The picture, named with `./`.' }),
            alt: text(300).meta({
              description: 'What there is to see on it, for those who do not see it.',
            }),
          }),
        ],
        {
          error: `must be "image" and "alt", or one of: ${drawnCovers.join(', ')}`,
        },
      )
      .optional()
      .meta({
        description:
          'The name of a drawn cover, or a picture of your own beside the essay with its description. Without either, a cover is drawn from the id.',
      }),
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
  'cover.image': 'image: ./gate.jpg',
  'cover.alt': 'alt: "A gate at the end of a field path"',
};

function allDiffer(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}
