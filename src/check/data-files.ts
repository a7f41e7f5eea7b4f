import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import stringWidth from 'fast-string-width';
import { numbersOf, parseDataFile, sumOf, textsOf } from '../essay/data-file.ts';
import { readSource, type Source } from '../essay/source.ts';
import type { DataUse } from './parts.ts';

/** Where a data file stands that a part names. @param root folder of the project */
export function pathOfData({ name, place }: DataUse, root: string): string {
  return resolve(dirname(join(root, place.file)), name);
}

/** A data file that a part names, as its bytes are read; nothing where there is none. */
export function readData(data: DataUse, root: string): Source | undefined {
  const path = pathOfData(data, root);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
  return readSource(relative(root, path).split(sep).join('/'), readFileSync(path));
}

/** What does not fit between a data file that is there and the part that names it. */
export function misfitOf(data: DataUse, root: string): string | undefined {
  const source = readData(data, root);
  // Of one whose letters cannot be read, nothing else can be said.
  if (!source || source.problems.some(({ rule }) => rule === 'not-utf-8')) return undefined;
  try {
    checkColumns(source.lines.join('\n'), data);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** @throws saying what does not fit */
function checkColumns(csv: string, { part, columns: { total, x, y }, isUpright }: DataUse): void {
  const data = parseDataFile(csv);
  const names = x.flatMap((column) => textsOf(data, column));
  for (const column of y) numbersOf(data, column);
  for (const column of total) sumOf(data, column);
  const [first = ''] = data.columns;
  if (part === 'DataTable' && total.includes(first)) {
    throw new Error(`the first column, "${first}", names the lines; take it out of "total".`);
  }
  if (part !== 'Chart') return;
  const [shape, most] = isUpright ? ['columns', mostColumns] : ['bars', mostBars];
  const count = data.rows.length * y.length;
  if (count > most) {
    throw new Error(
      `there are ${count} numbers, and a chart has room for ${most} ${shape}. Add them up, by the month for one, or show them with <DataTable>.`,
    );
  }
  const long = isUpright && names.find((name) => stringWidth(name) > longestName);
  if (long) {
    throw new Error(
      `"${long}" is too long to stand below a column. Shorten it to ${longestName} letters, or write kind="bars", which has room for names.`,
    );
  }
}

/** What a phone shows of a chart: columns as wide as a hair, and bars that end some time. */
const [mostColumns, mostBars] = [400, 100];

/** Half the width of a phone. */
const longestName = 20;
