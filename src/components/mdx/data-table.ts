import type { DSVRowArray } from 'd3-dsv';

/** A column of a data file, as a table shows it. */
export interface Column {
  /** As the file's first line names it. */
  name: string;
  /** The name with a capital letter, for a heading. */
  label: string;
  /** Whether every value is a number. */
  numeric: boolean;
  /** The sum of its values, where it was asked for. */
  sum: number | undefined;
}

/**
 * The columns of a data file.
 *
 * @param total names of the columns to add up
 * @throws when the file has no lines, a column to add up does not exist, or holds something other than numbers
 */
export function columnsOf(rows: DSVRowArray, total: readonly string[]): Column[] {
  if (rows.length === 0)
    throw new Error('The data file has no lines below its first, which names the columns.');
  for (const name of total) {
    if (!rows.columns.includes(name)) {
      throw new Error(
        `total: the data file has no column "${name}"; it has ${rows.columns.join(', ')}.`,
      );
    }
  }
  return rows.columns.map((name) => {
    const values = rows.map((row) => row[name] ?? '');
    const wrong = values.findIndex(
      (value) => value.trim() === '' || !Number.isFinite(Number(value)),
    );
    if (wrong >= 0 && total.includes(name)) {
      throw new Error(
        `total: "${values[wrong]}" in line ${wrong + 2}, column "${name}" of the data file is not a number.`,
      );
    }
    return {
      name,
      label: name.charAt(0).toUpperCase() + name.slice(1),
      numeric: wrong < 0,
      sum: total.includes(name) ? values.reduce((sum, value) => sum + Number(value), 0) : undefined,
    };
  });
}
