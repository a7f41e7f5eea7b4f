import { z } from 'astro/zod';
import { allDiffer } from './field-types.ts';

/**
 * The parts a curator may write in any essay, each with its props and what they hold. Essays are
 * checked against this list; docs/writing.md is written from it, with the examples beside the parts.
 */
export const parts = {
  EditorsNote: {
    about: 'A short note of the editor’s, marked as such. Markdown stands inside.',
    props: strict({}),
  },
  Quotation: {
    about: 'Somebody’s words, set off from the text, with their name. Markdown stands inside.',
    props: strict({
      by: text().describe('Whose words they are.'),
      work: text().optional().describe('Where they stand, as far as known.'),
    }),
  },
  Letter: {
    about: 'A letter or an email, set as one. Its text stands inside, in Markdown.',
    props: strict({
      from: text().describe('Who wrote it.'),
      to: text().describe('To whom.'),
      date: text().describe('When, as far as known.'),
    }),
  },
  Figure: {
    about: 'A picture, table or list with a caption. Markdown stands inside.',
    props: strict({ caption: text().describe('What there is to see.') }),
  },
  KeyFigures: {
    about:
      'A few numbers that matter, set large, each with what it counts: written out, or added up from a data file.',
    props: strict({
      items: z
        .array(
          strict({
            value: text().describe('The number, as it is to be read: "$1.2 billion".'),
            label: text().describe('What it counts.'),
          }),
        )
        .min(1)
        .optional()
        .describe('The numbers, each a `value` and a `label`.'),
      data: file().optional().describe('Instead of `items`: a CSV file beside the essay.'),
      total: columns()
        .optional()
        .describe('Its columns to add up: each sum is a number, and the name says what it counts.'),
    }).refine(
      ({ items, data, total }) => (items ? !data && !total : data && total),
      'takes items, or data and total',
    ),
  },
  Steps: {
    about: 'An ordered list of things to do, one after the other. The Markdown list stands inside.',
    props: strict({}),
  },
  Timeline: {
    about:
      'Events in their order. A Markdown list stands inside, each entry starting with its date in bold.',
    props: strict({}),
  },
  Comparison: {
    about:
      'Two or more things side by side. A Markdown table stands inside; its first column names what is compared.',
    props: strict({ caption: text().describe('What is compared.') }),
  },
  DataTable: {
    about: 'A table of a data file: CSV, its first line naming the columns.',
    props: strict({
      data: file(),
      caption: text().describe('What the table shows.'),
      total: columns().optional().describe('Columns to add up in a last line.'),
    }),
  },
  Chart: {
    about: 'A data file drawn as columns or bars, with its numbers in a table that unfolds.',
    props: strict({
      data: file(),
      title: text().describe('What is drawn, above the chart.'),
      summary: text().describe('What the chart shows, in a sentence, for those who do not see it.'),
      kind: z
        .enum(['columns', 'bars'], { error: 'must be "columns" or "bars"' })
        .optional()
        .describe('Upright columns, for a series in time, or lying bars, for things with names.'),
      x: text().describe('The column that names each place on the axis.'),
      y: columns()
        .max(2, 'must not name more than two columns')
        .describe('One or two columns of numbers to draw.'),
      unit: text().describe('What the numbers count, written on their axis: "clicks a day".'),
    }),
  },
  Diagram: {
    about: 'Boxes and arrows: what leads to what, laid out by itself.',
    props: strict({
      title: text().describe('What is drawn, above the diagram.'),
      summary: text().describe(
        'What the diagram shows, in a sentence, for those who do not see it.',
      ),
      flow: z
        .array(
          z.union([z.tuple([text(), text()]), z.tuple([text(), text(), text()])], {
            error:
              'must be pairs of texts, like ["Prompt", "CLIP"], with a third text as the arrow’s label if need be',
          }),
          { error: 'must be a list of arrows, like {[["Prompt", "CLIP"], ["CLIP", "Image"]]}' },
        )
        .min(1)
        .describe('The arrows: from, to and, if need be, a label.'),
    }),
  },
} as const satisfies Record<string, Part>;

/** What is known of a part. */
export interface Part {
  /** One sentence for the curator: what it is, and what stands inside. */
  about: string;
  props: z.ZodObject;
}

/** The name of a part, as its tag is written. */
export type PartName = keyof typeof parts;

/** The props of a part, as its component receives them: `data` is the file's text by then. */
export type PartProps<Name extends PartName> = z.output<(typeof parts)[Name]['props']>;

/** A prop as the guide lists it. */
export interface PropNote {
  name: string;
  /** What it holds. */
  about: string;
  optional: boolean;
}

/** The props of a part, from its schema. */
export function propsOf(name: PartName): PropNote[] {
  return Object.entries(parts[name].props.shape).map(([prop, schema]: [string, z.ZodType]) => ({
    name: prop,
    about: schema.description ?? '',
    optional: schema.safeParse(undefined).success,
  }));
}

/** What `.md` essays take for HTML, and those who wrote it for a part: `<Steps>`, but not `<BR>`. */
export const partTag = /<([A-Z]\w*[a-z]\w*)/;

/** Whether a tag stands for a part or for something the essay imports, and not for HTML. */
export function isComponent(name: string): boolean {
  return /^[^a-z]/.test(name) || name.includes('.');
}

/** Whether a tag is a part's. */
export function isPart(name: string): name is PartName {
  return Object.hasOwn(parts, name);
}

function strict<T extends z.ZodRawShape>(shape: T) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `there is no ${issue.keys.map((key) => `"${key}"`).join(', ')}; it takes ${Object.keys(shape).join(', ') || 'no props'}`
        : undefined,
  });
}

function text() {
  return z
    .string({
      error: ({ input }) =>
        input === undefined ? 'is missing' : 'must be a text in quotation marks',
    })
    .min(1, 'must not be empty');
}

function columns() {
  return z
    .array(text(), { error: 'must be a list of columns, like {["clicks"]}' })
    .min(1, 'must name a column')
    .refine(allDiffer, 'names a column twice');
}

function file() {
  return text()
    .regex(/^\.\/.+\.csv$/, 'must name a CSV file beside the essay, like "./numbers.csv"')
    .describe('The CSV file beside the essay: "./numbers.csv".');
}
