import type { Figure } from './measurements.ts';

/** What was measured at one number of essays. */
export interface Column {
  count: number;
  figures: Figure[];
}

/**
 * The figures as a plain-text table, a column for each number of essays. Below a figure that grows
 * with the list stand what it comes to for one essay, and this as a multiple of the column before:
 * above 1, it grows faster than the list.
 */
export function table(columns: readonly Column[]): string {
  const lines = [['essays', ...columns.map(({ count }) => number(count))]];
  for (const [at, { name, unit, grows }] of (columns[0]?.figures ?? []).entries()) {
    const values = columns.map(({ figures }) => figures[at]?.value);
    lines.push([name, ...values.map((value) => text(value, unit))]);
    if (!grows) continue;
    const each = columns.map(({ count }, column) => divided(values[column], count));
    lines.push(['  an essay', ...each.map((value) => text(value, unit))]);
    const ratios = each.map((value, column) => divided(value, each[column - 1]));
    lines.push(['  beside the column before', ...ratios.map((ratio) => text(ratio, 'times'))]);
  }
  const widths = lines[0]?.map((_, column) =>
    Math.max(...lines.map((cells) => cells[column]?.length ?? 0)),
  );
  return lines
    .map((cells) =>
      cells
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths?.[0] ?? 0) : cell.padStart(widths?.[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const number = (value: number) => value.toLocaleString('en', { maximumSignificantDigits: 3 });

function divided(value: number | undefined, by: number | undefined): number | undefined {
  return value === undefined || by === undefined ? undefined : value / by;
}

/** Units larger than those measured in, the largest first. */
const larger = {
  ms: [[1000, 's']],
  bytes: [
    [1e9, 'GB'],
    [1e6, 'MB'],
    [1e3, 'kB'],
  ],
  files: [],
  '%': [],
  times: [],
} as const;

function text(value: number | undefined, unit: keyof typeof larger): string {
  if (value === undefined) return '';
  if (unit === 'files') return value.toLocaleString('en');
  if (unit === 'times') return `× ${number(value)}`;
  const [size, name] = larger[unit].find(([least]) => value >= least) ?? [1, unit];
  return `${number(value / size)} ${name}`;
}
