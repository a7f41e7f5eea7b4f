import { expect, test } from 'vitest';
import { table } from './table.ts';

test('a table has a column for each number of essays, and what grows stands for one essay too', () => {
  const columns = [
    {
      count: 6,
      figures: [
        { name: 'build', value: 4800, unit: 'ms', grows: true },
        { name: 'index, files', value: 12, unit: 'files' },
        { name: 'page', value: 512, unit: 'bytes' },
      ],
    },
    {
      count: 1000,
      figures: [
        { name: 'build', value: 40_000, unit: 'ms', grows: true },
        { name: 'index, files', value: 1234, unit: 'files' },
        { name: 'page', value: undefined, unit: 'bytes' },
      ],
    },
  ] as const;
  // 4,800 / 6 = 800; 40,000 / 1,000 = 40; 40 / 800 = 0.05.
  expect(table(columns.map(({ count, figures }) => ({ count, figures: [...figures] })))).toBe(
    [
      'essays                              6   1,000',
      'build                           4.8 s    40 s',
      '  an essay                     800 ms   40 ms',
      '  beside the column before             × 0.05',
      'index, files                       12   1,234',
      'page                        512 bytes',
    ].join('\n'),
  );
});
