import { expect, test } from 'vitest';
import type { Column, Figure } from './figures.ts';
import { inMarkdown, inText, linesOf } from './table.ts';

/** What a number of essays took, beside a plain blog of 2 s and 1 GB. */
function column(count: number, build: number, files: number, page: number | undefined): Column {
  const figures: Figure[] = [
    { name: 'build', value: build, unit: 'ms', grows: true, beside: ['plain', 'cold'] },
    { name: 'memory', value: 1.5e9, unit: 'bytes', beside: ['plain'] },
    { name: 'files', value: files, unit: 'files' },
    { name: 'page', value: page, unit: 'bytes' },
  ];
  return {
    count,
    figures,
    plain: { time: 2000, memory: 1e9 },
    cold: { time: 8000, memory: 2e9 },
  };
}

test('a table has a column for each number of essays, how each cost grows, and what it is beside others', () => {
  const columns = [column(100, 4800, 12, 512), column(1000, 48_000, 1234, undefined)];
  // 4,800 / 100 = 48 = 48,000 / 1,000, so it grows by the first power; 4.8 / 2 = 2.4; 48 / 8 = 6.
  expect(inText(linesOf(columns))).toBe(
    [
      'essays                         100   1,000   grows',
      'build                        4.8 s    48 s  n^1.00',
      '  an essay                   48 ms   48 ms',
      '  beside the plain blog      × 2.4    × 24',
      '  beside our cold build      × 0.6     × 6',
      'memory                      1.5 GB  1.5 GB',
      '  beside the plain blog      × 1.5   × 1.5',
      'files                           12   1,230',
      'page                     512 bytes',
    ].join('\n'),
  );
});

test('in Markdown, what stands below a figure is indented', () => {
  expect(
    inMarkdown([
      ['essays', '8'],
      ['build', '4 s'],
      ['  an essay', '0.5 s'],
    ]),
  ).toBe('| essays | 8 |\n| --- | ---: |\n| build | 4 s |\n| &emsp;an essay | 0.5 s |');
});
