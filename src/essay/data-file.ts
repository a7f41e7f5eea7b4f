import { csvParseRows } from 'd3-dsv';

/** A data file: rows of texts under named columns. */
export interface DataFile {
  columns: string[];
  rows: Record<string, string>[];
}

/**
 * Reads CSV (RFC 4180): its first line names the columns, every other line has as many values.
 *
 * @throws naming line and cure where it has no lines, an unnamed or a repeated column, or a line with too few or too many values
 */
export function parseDataFile(csv: string): DataFile {
  const [columns = [], ...lines] = csvParseRows(csv.replace(/^\uFEFF/, '').trimEnd());
  const names = columns.map((name) => name.trim());
  if (names.length === 0 || names.includes('')) {
    throw new Error('line 1 must name every column, with commas between the names.');
  }
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice) throw new Error(`line 1 names the column "${twice}" twice. Give one another name.`);
  if (lines.length === 0)
    throw new Error('there are no numbers below line 1, which names the columns.');
  const rows = lines.map((values, at) => {
    if (values.length !== names.length) {
      throw new Error(
        `line ${at + 2} has ${values.length} values, but line 1 names ${names.length} columns. Put a value that holds a comma in quotation marks.`,
      );
    }
    return Object.fromEntries(names.map((name, column) => [name, (values[column] ?? '').trim()]));
  });
  return { columns: names, rows };
}

/**
 * The numbers of a column.
 *
 * @throws when there is no such column, or one of its values is not a number
 */
export function numbersOf({ columns, rows }: DataFile, column: string): number[] {
  if (!columns.includes(column)) {
    throw new Error(
      `there is no column "${column}"; it has ${columns.map((name) => `"${name}"`).join(', ')}.`,
    );
  }
  return rows.map((row, at) => {
    const value = row[column] ?? '';
    if (value === '' || !Number.isFinite(Number(value))) {
      throw new Error(
        `"${value}" in line ${at + 2}, column "${column}", is not a number. Write digits and a full stop only: 1234.5`,
      );
    }
    return Number(value);
  });
}

/** Whether every value of a column is a number. */
export function isNumeric({ rows }: DataFile, column: string): boolean {
  return rows.every((row) => row[column] !== '' && Number.isFinite(Number(row[column])));
}
