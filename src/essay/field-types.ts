import { z } from 'astro/zod';
import { articleId } from './files.ts';
import { isPartialDate, type PartialDate } from './partial-date.ts';

/** What a curator is told about a field: in new essays, in editors, in the documentation. */
export interface FieldHelp {
  /** What it may hold, in words: "text of 1 to 120 characters". */
  type: string;
  /** What it says, and where it is shown. */
  meaning: string;
  /** What holds where it is not written, in words; absent where it must be written. */
  default?: string;
  /** The line of the front matter. */
  example: string;
}

const helps = z.registry<FieldHelp>();

/** What a field was documented with. */
export const helpOf = (field: z.ZodType): FieldHelp | undefined => helps.get(field);

/**
 * Documents a field where it is declared. Editors show the meaning, which Astro hands them.
 *
 * @param forEditors what to tell editors of it where its type does not say it, as JSON schema
 */
export function documented<Field extends z.ZodType>(
  help: FieldHelp,
  field: Field,
  forEditors: object = {},
): Field {
  const described = field.meta({ description: help.meaning, ...forEditors });
  helps.add(described, help);
  return described;
}

/** A text of the front matter: trimmed, not empty, not longer than its place on the page. */
export const text = (most: number) =>
  z
    .string({
      error: ({ input }) =>
        input === undefined ? 'is missing' : 'must be a text in quotation marks',
    })
    .trim()
    // One name may be stored in two ways: "é" as one sign, or as an e and its accent.
    .normalize()
    .min(1, 'must not be empty')
    .max(most, `must not be longer than ${most} characters`);

/** A day as YAML reads it: `added: 2026-11-21`. */
export const day = () =>
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
export const partialDate = z.preprocess(
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
export const asDay = { type: 'string', format: 'date' } as const;

/** How editors are told of a partial date; a year alone is a number to them. */
export const asPartialDate = {
  type: ['string', 'integer'],
  format: 'partial-date',
  pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$',
};

/** Whether a text is an id as files' names make it. */
export function isId(text: string): boolean {
  return articleId(text) === text;
}

/** Whether a text is a language tag of BCP 47. */
export function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** Whether no name stands twice in a list. */
export function allDiffer(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}
