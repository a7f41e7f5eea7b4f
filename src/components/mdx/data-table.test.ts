import { csvParse } from 'd3-dsv';
import { expect, test } from 'vitest';
import { columnsOf } from './data-table.ts';

test('adds up the columns it is asked for', () => {
  const columns = columnsOf(csvParse('day,ad clicks\n1,1004\n2,987\n'), ['ad clicks']);
  expect(columns).toEqual([
    { name: 'day', label: 'Day', numeric: true, sum: undefined },
    { name: 'ad clicks', label: 'Ad clicks', numeric: true, sum: 1991 },
  ]);
});

test('a column with a word in it is text', () => {
  expect(columnsOf(csvParse('a,b\n1,x\n2,3\n'), []).map(({ numeric }) => numeric)).toEqual([
    true,
    false,
  ]);
});

test('names the column, the line and the value that cannot be added up', () => {
  expect(() => columnsOf(csvParse('a,b\n1,2\n3,four\n'), ['b'])).toThrow(
    '"four" in line 3, column "b"',
  );
  expect(() => columnsOf(csvParse('a,b\n1,\n'), ['b'])).toThrow('"" in line 2, column "b"');
  expect(() => columnsOf(csvParse('a,b\n1,2\n'), ['c'])).toThrow('no column "c"; it has a, b.');
  expect(() => columnsOf(csvParse('a,b\n'), [])).toThrow('no lines');
});
