import { CsvError, type Options, parse } from 'csv-parse/sync';

/** A data file: lines of texts under named columns. */
export interface DataFile {
  columns: string[];
  rows: DataRow[];
}

/** A line of a data file. */
export interface DataRow {
  /** Where it stands in the file, from 1; of one that holds line breaks, its end. */
  line: number;
  /** Its texts by the names of their columns. */
  values: Record<string, string>;
}

/**
 * Reads CSV (RFC 4180): its first line names the columns, every other line has as many values. A byte
 * order mark, line ends of any kind, spaces around values and lines without any value are passed over.
 *
 * @throws naming line and cure where it is no such file
 */
export function parseDataFile(csv: string): DataFile {
  const separator = otherSeparator(csv);
  if (separator) {
    throw new Error(
      `there are ${separator} between the values. Save it as CSV with commas, and numbers with a full stop: 1234.5`,
    );
  }
  const [head, ...rest] = linesOf(csv);
  const columns = head?.values ?? [];
  if (columns.length === 0 || columns.includes('')) {
    throw new Error('line 1 must name every column, with commas between the names.');
  }
  const twice = columns.find((name, at) => columns.indexOf(name) !== at);
  if (twice) throw new Error(`line 1 names the column "${twice}" twice. Give one another name.`);
  if (rest.length === 0) {
    throw new Error(
      'there is nothing below line 1, which names the columns. Write a line of values.',
    );
  }
  const rows = rest.map(({ line, values }) => {
    if (values.length !== columns.length) {
      throw new Error(
        `line ${line} has ${values.length} value${values.length === 1 ? '' : 's'}, but line 1 names ${columns.length} columns. Put a value that holds a comma in straight quotation marks: "1,234"`,
      );
    }
    const named = columns.map((name, at): [string, string] => [name, values[at] ?? '']);
    return { line, values: Object.fromEntries(named) };
  });
  return { columns, rows };
}

/**
 * The texts of a column.
 *
 * @throws when there is no such column, or nothing stands in one of its lines
 */
export function textsOf({ columns, rows }: DataFile, column: string): string[] {
  if (!columns.includes(column)) {
    const known = columns.map((name) => `"${name}"`).join(', ');
    throw new Error(`there is no column "${column}"; it has ${known}.`);
  }
  return rows.map(({ line, values }) => {
    const text = values[column] ?? '';
    if (text !== '') return text;
    throw new Error(
      `nothing stands in line ${line}, column "${column}". Write its value, or take the line out.`,
    );
  });
}

/**
 * The numbers of a column.
 *
 * @throws when there is no such column, or one of its values is no number that can be shown as it is
 */
export function numbersOf(file: DataFile, column: string): number[] {
  return textsOf(file, column).map((text, at) => {
    const where = `"${text}" in line ${file.rows[at]?.line}, column "${column}",`;
    if (!isNumber(text)) {
      throw new Error(
        `${where} is not a number. Write digits, a full stop, and a hyphen for less than nothing: -1234.5`,
      );
    }
    const size = Math.abs(Number(text));
    if (size > Number.MAX_SAFE_INTEGER || (size > 0 && size < smallest)) {
      throw new Error(
        `${where} is too ${size > 1 ? 'large' : 'small'} to be shown to the last digit. Count in another unit, such as ${size > 1 ? 'millions' : 'millionths'}.`,
      );
    }
    return Number(text);
  });
}

/** The least number above nothing that is written with its digits. */
const smallest = 1e-9;

/**
 * The sum of a column, with as many decimals as its numbers have: 0.1 and 0.2 are 0.3.
 *
 * @throws as {@link numbersOf} does
 */
export function sumOf(file: DataFile, column: string): number {
  const numbers = numbersOf(file, column);
  const decimals = numbers.map((number) => (digits.format(number).split('.')[1] ?? '').length);
  const sum = numbers.reduce((sum, number) => sum + number, 0);
  return Number(sum.toFixed(Math.max(...decimals)));
}

/** Writes a number with the digits that tell it from every other, and no more. */
const digits = new Intl.NumberFormat('en', { maximumFractionDigits: 20, useGrouping: false });

/** Whether a column holds numbers, some of them perhaps missing, and nothing else. */
export function isNumeric({ rows }: DataFile, column: string): boolean {
  const texts = rows.map(({ values }) => values[column] ?? '').filter((text) => text !== '');
  return texts.length > 0 && texts.every(isNumber);
}

function isNumber(text: string): boolean {
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(text);
}

/**
 * The lines of a text in which something stands.
 *
 * @throws where a quotation mark is missing or one too many
 */
function linesOf(csv: string): { line: number; values: string[] }[] {
  const lines: ReturnType<typeof linesOf> = [];
  const options: Options = {
    ...{ bom: true, trim: true, relax_column_count: true },
    record_delimiter: ['\r\n', '\n', '\r'],
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    on_record: (values, { lines: line }) => {
      lines.push({ line, values });
      return null;
    },
  };
  try {
    parse(csv, options);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const isOpen = error.code === 'CSV_QUOTE_NOT_CLOSED';
    const line = isOpen ? (lines.at(-1)?.line ?? 0) + 1 : error.lines;
    throw new Error(
      isOpen
        ? `a quotation mark in line ${line} or below is not closed. Write one at the end of its value.`
        : `a quotation mark stands within a value in line ${line}. Put the whole value in quotation marks, and write those within it twice: "a ""b"" c"`,
      { cause: error },
    );
  }
  return lines;
}

/** What divides the names of columns that no comma divides. */
function otherSeparator(csv: string): string | undefined {
  const [head = ''] = csv.trimStart().split(/[\r\n]/, 1);
  const outsideQuotes = head.replace(/"(?:[^"]|"")*"/g, '');
  if (outsideQuotes.includes(',')) return undefined;
  return Object.entries(separators).find(([separator]) => outsideQuotes.includes(separator))?.[1];
}

const separators = { ';': 'semicolons', '\t': 'tabs', '|': 'upright strokes' };
