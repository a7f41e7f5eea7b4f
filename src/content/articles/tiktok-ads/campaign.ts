/**
 * The sum of a column of a data file.
 *
 * @param csv its text: names of columns in the first line, no value with a comma in it
 * @throws where there is no such column, or something in it is no number
 */
export function sumOf(csv: string, column: string): number {
  const [names = [], ...rows] = csv
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const at = names.indexOf(column);
  if (at < 0) throw new Error(`There is no column "${column}".`);
  return rows.reduce((sum, row) => {
    const value = Number.parseFloat(row[at] ?? '');
    if (Number.isNaN(value)) throw new Error(`"${row.join(',')}" has no number for ${column}.`);
    return sum + value;
  }, 0);
}
