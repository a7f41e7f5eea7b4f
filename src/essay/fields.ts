import { z } from 'astro/zod';
import {
  allDiffer,
  asDay,
  asPartialDate,
  day,
  documented,
  type FieldHelp,
  helpOf,
  isId,
  isLanguage,
  partialDate,
  text,
} from './field-types.ts';

const sourceFields = {
  title: documented(
    {
      type: 'text of 1 to 300 characters',
      meaning: 'The title under which the essay first stood.',
      default: 'none',
      example: 'title: "Walking"',
    },
    text(300).optional(),
  ),
  url: documented(
    {
      type: 'whole address',
      meaning: 'Its original address.',
      default: 'none',
      example: 'url: "https://example.org/walking"',
    },
    z
      .url({ protocol: /^https?$/, error: 'must be a whole address that starts with https://' })
      .optional(),
  ),
  publication: documented(
    {
      type: 'text of 1 to 120 characters',
      meaning: 'The magazine, site or newsletter it stood in.',
      default: 'none',
      example: 'publication: "The Example Review"',
    },
    text(120).optional(),
  ),
  age: documented(
    {
      type: 'text of 1 to 40 characters',
      meaning: 'How old it was said to be when it was received, in the words it came with.',
      default: 'none',
      example: 'age: "2 years"',
    },
    text(40).optional(),
  ),
};

/** Where an essay comes from. */
export const source = z.strictObject(sourceFields, {
  error: ({ code }) =>
    code === 'invalid_type' ? 'must hold a title, url, publication or age' : undefined,
});

/** The series that an essay is a part of. */
export const series = z.strictObject(
  { name: text(80), part: z.int('must be a whole number').min(1, 'must be 1 or more').optional() },
  { error: ({ code }) => (code === 'invalid_type' ? 'must hold a name' : undefined) },
);

/** A picture beside the essay as its cover. @param image what its path is read by */
const coverPicture = <Image extends z.ZodType>(image: Image) =>
  z.strictObject({ image, alt: text(300) });

/** Fields that hold fields. */
export const groups = { source, series, cover: coverPicture(z.string()) };

/** The name of a field that holds fields. */
export type GroupName = keyof typeof groups;

/**
 * The fields that need nothing of Astro. Made once: Astro asks for the schema anew for each essay, and to
 * make them takes longer than to read by them.
 */
const plainFields = {
  title: documented(
    {
      type: 'text of 1 to 120 characters',
      meaning:
        'What the essay is called: the heading of its page, its title in lists, search and shares.',
      example: 'title: "On walking"',
    },
    text(120),
  ),
  description: documented(
    {
      type: 'text of 1 to 300 characters',
      meaning:
        'The subtitle: one sentence that says what the reader gets, shown in lists, search and shares.',
      example: 'description: "Why a slow hour outdoors is worth two at the desk."',
    },
    text(300),
  ),
  author: documented(
    {
      type: 'name, or list of names, of 1 to 80 characters each',
      meaning: 'Who wrote it. Each author has a page.',
      example: 'author: "Ada Example"',
    },
    z.preprocess(
      (value) => (typeof value === 'string' ? [value] : value),
      z
        .array(text(80), {
          error: ({ input }) =>
            input === undefined ? 'is missing' : 'must be a name, or a list of names',
        })
        .min(1, 'must name somebody')
        .refine(allDiffer, 'names somebody twice'),
    ),
    { type: ['string', 'array'], minLength: 1, maxLength: 80 },
  ),
  topics: documented(
    {
      type: 'list of 1 to 5 topics, of 1 to 60 characters each',
      meaning: 'What it is about, written as words. Each topic has a page.',
      example: 'topics: ["Personal growth"]',
    },
    z
      .array(text(60), {
        error: ({ input }) =>
          input === undefined ? 'is missing' : 'must be a list, like ["Personal growth"]',
      })
      .min(1, 'must hold at least one topic')
      .max(5, 'must not hold more than five topics')
      .refine(allDiffer, 'names a topic twice'),
  ),
  added: documented(
    {
      type: 'day, without quotation marks',
      meaning:
        'The day it joined the list, which orders the list. In the future: not published before then.',
      example: 'added: 2026-11-21',
    },
    day(),
    asDay,
  ),
  published: documented(
    {
      type: 'year, month or day: 2022, 2022-09 or 2022-09-14',
      meaning: 'When the original came out, as far as it is known.',
      default: 'unknown',
      example: 'published: 2022-09',
    },
    partialDate.optional(),
    asPartialDate,
  ),
  updated: documented(
    {
      type: 'day, without quotation marks',
      meaning: 'The day of its last change worth telling readers about.',
      default: 'never',
      example: 'updated: 2026-11-21',
    },
    day().optional(),
    asDay,
  ),
  lang: documented(
    {
      type: 'language of BCP 47: de, ja, pt-BR',
      meaning: 'The language of the essay, where it is not that of the site.',
      default: 'the language of the site',
      example: 'lang: de',
    },
    z
      .string({ error: 'must be a language, like de or pt-BR' })
      .refine(isLanguage, 'must be a language of BCP 47, like de or pt-BR')
      .optional(),
  ),
  series: documented(
    {
      type: 'name, and part if the order is not that of added',
      meaning: 'The series that it is a part of; shown on its card.',
      default: 'none',
      example: 'series: { name: "On foot", part: 2 }',
    },
    series.optional(),
  ),
  aliases: documented(
    {
      type: 'list of ids that the essay had before',
      meaning: 'Its earlier names: their addresses lead to this one.',
      default: 'none',
      example: 'aliases: ["walking"]',
    },
    z
      .array(text(200).refine(isId, 'must be an id, like on-walking: small letters and hyphens'), {
        error: 'must be a list of ids, like ["walking"]',
      })
      .default([]),
  ),
  draft: documented(
    {
      type: 'true or false',
      meaning:
        'Whether it is still being written: seen in the live preview, in no output of a build.',
      default: 'false',
      example: 'draft: true',
    },
    z.boolean({ error: 'must be true or false' }).default(false),
  ),
  source: documented(
    {
      type: 'title, url, publication and age, each of them optional',
      meaning: 'Where the essay comes from; shown on its page.',
      default: 'none',
      example: 'source: { title: "Walking", age: "2 years" }',
    },
    source.optional(),
  ),
  why: documented(
    {
      type: 'text of 1 to 300 characters',
      meaning: 'One sentence of the curator’s: why it is on the list.',
      default: 'none',
      example: 'why: "The shortest case for a daily walk."',
    },
    text(300).optional(),
  ),
  related: documented(
    {
      type: 'list of ids: names of essays’ files or folders, without the ending',
      meaning: 'The essays to read next, shown first under “You might also like”.',
      default: 'none',
      example: 'related: ["on-walking"]',
    },
    z.array(text(200), { error: 'must be a list of ids, like ["on-walking"]' }).default([]),
  ),
};

/**
 * The front matter of an essay: the whole contract, each field documented where it is declared, for
 * editors and for docs/writing.md as well.
 *
 * @param image what a picture's path is read by: Astro's `image` where pages are built
 */
export const articleSchema = <Image extends z.ZodType>(image: () => Image) =>
  z.strictObject({
    ...plainFields,
    cover: documented(
      {
        type: 'image and alt, or the name of a drawing beside the essay',
        meaning:
          'A picture beside the essay, or the name of an SVG file there, without its ending, that is drawn in the colours of the theme.',
        default: 'a cover drawn from the id',
        example: 'cover: letter',
      },
      z
        .union(
          [
            z
              .string()
              .regex(
                /^[^./\\][^/\\]*(?<!\.\w+)$/,
                'must be the name of an SVG file beside the essay, without its ending',
              ),
            coverPicture(image()),
          ],
          {
            error:
              'must be "image" and "alt", or the name of an SVG file beside the essay, without its ending',
          },
        )
        .optional(),
    ),
  });

/**
 * Every field of the front matter by its name, in the order in which it is declared; those of
 * `source` follow it, as `source.title`.
 */
export const fields: ReadonlyMap<string, FieldHelp> = new Map(
  Object.entries(articleSchema(() => z.string()).shape).flatMap(([name, field]) => [
    ...entryOf(name, field),
    ...(name === 'source'
      ? Object.entries(source.shape).flatMap(([part, field]) => entryOf(`source.${part}`, field))
      : []),
  ]),
);

function entryOf(name: string, field: z.ZodType): [string, FieldHelp][] {
  const help = helpOf(field);
  return help ? [[name, help]] : [];
}
