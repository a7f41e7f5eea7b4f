import { type Figures, plain } from './ad-figures';

/** A figure that is asked for. */
interface Field {
  label: string;
  /** What the figure counts, and in which unit. */
  hint: string;
  /** A number to show how it is written. */
  example: string;
  /** The smallest figure above 0: below it, results have more decimals than anybody reads. */
  least: number;
  most: number;
  /** What follows when it is 0, which is a figure like any other. */
  ifZero: string;
}

const trillion = 1e12;

/** The figures in the order in which they are asked for. */
export const fields: Record<keyof Figures, Field> = {
  spend: {
    label: 'Spent',
    hint: 'in dollars',
    example: '199.50',
    least: 0.01,
    most: trillion,
    ifZero: 'Nothing spent: every cost is $0.',
  },
  impressions: {
    label: 'Impressions',
    hint: 'times the ad was shown',
    example: '895,687',
    least: 1,
    most: trillion,
    ifZero: '0 leaves nothing to divide by.',
  },
  clicks: {
    label: 'Clicks',
    hint: 'times it was clicked',
    example: '8,151',
    least: 1,
    most: trillion,
    ifZero: '0 leaves nothing to divide by.',
  },
  share: {
    label: 'Clicks that buy',
    hint: 'in per cent of all clicks: 0.1 is the essay’s supposition, 0 is what happened',
    example: '0.1',
    least: 0.0001,
    most: 100,
    ifZero: 'No orders, so no cost per order.',
  },
};

/** The names of the figures, in the same order. */
export const fieldNames = ['spend', 'impressions', 'clicks', 'share'] as const;

/** What was made of what a reader typed. */
export interface Reading {
  figures: Figures;
  /** What is wrong with a figure, in words, by its name. */
  problems: Map<keyof Figures, string>;
  /** What follows from a figure that is right. */
  remarks: Map<keyof Figures, string>;
}

/** Reads all figures; each by itself, so that a mistake in one leaves the others. */
export function readFigures(textOf: (name: keyof Figures) => string): Reading {
  const problems = new Map<keyof Figures, string>();
  const remarks = new Map<keyof Figures, string>();
  const read = (name: keyof Figures) => {
    const { value, problem } = readFigure(fields[name], textOf(name));
    if (problem) problems.set(name, problem);
    if (value === 0) remarks.set(name, fields[name].ifZero);
    return value;
  };
  const figures = {
    spend: read('spend'),
    impressions: read('impressions'),
    clicks: read('clicks'),
    share: read('share'),
  };
  if (figures.clicks > figures.impressions) problems.set('clicks', 'More clicks than impressions.');
  return { figures, problems, remarks };
}

function readFigure(field: Field, text: string): { value: number; problem?: string } {
  const typed = text.trim().replace(/\s+/g, ' ');
  const { minus, digits } = pattern.exec(typed)?.groups ?? {};
  const problem = (problem: string) => ({ value: NaN, problem });
  if (typed === '') return problem('Type a number.');
  if (!digits) return problem(`Write a number, such as ${field.example}.`);
  const value = Number(digits.replace(/[, ]/g, ''));
  if (value === 0) return { value };
  if (minus) return problem('Cannot be less than 0.');
  if (value > field.most) return problem(`At most ${plain(field.most)}.`);
  if (field.least === 1 && !Number.isInteger(value)) return problem('Count in whole numbers.');
  if (value < field.least) return problem(`At least ${plain(field.least)}.`);
  return { value };
}

/**
 * A number with commas or spaces between its thousands or none, and with its sign of dollar or per
 * cent or none. Groups must be of three digits and cannot follow a 0: `0,125` is a decimal comma.
 */
const pattern =
  /^\$? ?(?<minus>[-−–])? ?\$? ?(?<digits>(?:[1-9]\d{0,2}(?:[, ]\d{3})+|\d+)(?:\.\d*)?|\.\d+) ?%?$/;

/**
 * What a reader typed, as it was kept: texts by the names of their figures.
 *
 * @throws where it is something else
 */
export function typedIn(json: unknown): Record<string, string> {
  const texts: Record<string, string> = {};
  if (typeof json !== 'object' || json === null) throw new TypeError('No texts by their names.');
  for (const [name, text] of Object.entries(json)) {
    if (typeof text !== 'string') throw new TypeError(`${name} is no text.`);
    texts[name] = text;
  }
  return texts;
}
