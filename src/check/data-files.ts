import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { numbersOf, parseDataFile } from '../essay/data-file.ts';
import type { DataUse } from './parts.ts';

/** Where a data file stands that a part names. @param root folder of the project */
export function pathOfData({ name, place }: DataUse, root: string): string {
  return resolve(dirname(join(root, place.file)), name);
}

/** What does not fit between a data file that is there and the part that names it. */
export function misfitOf(data: DataUse, root: string): string | undefined {
  const path = pathOfData(data, root);
  if (!existsSync(path)) return undefined;
  try {
    checkColumns(readFileSync(path, 'utf8'), data.columns);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** @throws saying what does not fit */
function checkColumns(csv: string, { total, x, y }: DataUse['columns']): void {
  const data = parseDataFile(csv);
  for (const column of [...total, ...y]) numbersOf(data, column);
  const [first = ''] = data.columns;
  if (total.includes(first)) {
    throw new Error(`the first column, "${first}", names the lines; take it out of "total".`);
  }
  const missing = x.find((column) => !data.columns.includes(column));
  if (missing !== undefined) {
    throw new Error(`there is no column "${missing}"; it has ${data.columns.join(', ')}.`);
  }
}
