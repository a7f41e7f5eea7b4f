import { csvParse } from 'd3-dsv';

/**
 * The sum of a column of a data file.
 *
 * @param csv its text: names of columns in the first line
 * @throws where there is no such column, or something in it is no number
 */
export function sumOf(csv: string, column: string): number {
  const rows = csvParse(csv);
  if (!rows.columns.includes(column)) throw new Error(`There is no column "${column}".`);
  return rows.reduce((sum, row) => {
    const value = Number.parseFloat(row[column] ?? '');
    if (Number.isNaN(value)) {
      throw new Error(`"${Object.values(row).join(',')}" has no number for ${column}.`);
    }
    return sum + value;
  }, 0);
}
