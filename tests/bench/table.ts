import type { Column, Figure } from './figures.ts';
import { growth } from './growth.ts';

/**
 * The figures as lines of cells: what is measured, a cell for each number of essays, and how it grows
 * with them, as a power of their number. Below a figure stand what it comes to for one essay, where
 * it grows with the list, and what it is beside the plain blog and beside our own first build.
 */
export function linesOf(columns: readonly Column[]): string[][] {
  return [
    ['essays', ...columns.map(({ count }) => count.toLocaleString('en')), 'grows'],
    ...(columns[0]?.figures ?? []).flatMap((figure, at) => {
      const measured = columns.map((column) => ({
        ...column,
        value: column.figures[at]?.value,
      }));
      return linesOfFigure(figure, measured);
    }),
  ];
}

function linesOfFigure(
  { name, unit, grows = false, beside = [] }: Figure,
  measured: readonly (Column & { value: number | undefined })[],
): string[][] {
  const kind = unit === 'bytes' ? 'memory' : 'time';
  const power = grows ? growth(measured) : undefined;
  const line = (name: string, of: (column: (typeof measured)[number]) => string) => [
    name,
    ...measured.map(of),
    '',
  ];
  return [
    [
      name,
      ...measured.map(({ value }) => text(value, unit)),
      power === undefined ? '' : `n^${power.toFixed(2)}`,
    ],
    ...(grows ? [line('  an essay', ({ value, count }) => text(divided(value, count), unit))] : []),
    ...beside.map((other) =>
      line(`  beside ${others[other]}`, (column) => {
        const ratio = divided(column.value, column[other][kind]);
        return ratio === undefined ? '' : `× ${number(ratio)}`;
      }),
    ),
  ];
}

const others = { plain: 'the plain blog', cold: 'our cold build' };

/** Lines of cells as a plain-text table. */
export function inText(lines: readonly string[][]): string {
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

/** Lines of cells as a table in Markdown, where an indented cell begins with a space that is written as a word. */
export function inMarkdown(lines: readonly string[][]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const [head = [], ...others] = lines.map((cells) =>
    cells.map((cell) => cell.replace(/^ +/, '&emsp;')),
  );
  return [
    row(head),
    row(head.map((_, at) => (at === 0 ? '---' : '---:'))),
    ...others.map(row),
  ].join('\n');
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
} as const;

/** A value with its unit: "39.7 s". */
export function text(value: number | undefined, unit: Figure['unit']): string {
  if (value === undefined) return '';
  if (unit !== 'ms' && unit !== 'bytes') return number(value);
  const [size, name] = larger[unit].find(([least]) => value >= least) ?? [1, unit];
  return `${number(value / size)} ${name}`;
}
