import { expect, test } from 'vitest';
import { isNumeric, numbersOf, parseDataFile } from './data-file.ts';

test('reads columns and rows, a byte order mark and quoted commas aside', () => {
  expect(parseDataFile('\uFEFFday, ad clicks\n1,1004\n"2, late", 987\n\n')).toEqual({
    columns: ['day', 'ad clicks'],
    rows: [
      { day: '1', 'ad clicks': '1004' },
      { day: '2, late', 'ad clicks': '987' },
    ],
  });
});

test.each([
  ['', 'line 1 must name every column'],
  ['a,\n1,2', 'line 1 must name every column'],
  ['a,b,a\n1,2,3', 'the column "a" twice'],
  ['a,b\n', 'no numbers below line 1'],
  ['a,b\n1,2\n1,004,3', 'line 3 has 3 values, but line 1 names 2 columns'],
])('%j is refused: %s', (csv, message) => {
  expect(() => parseDataFile(csv)).toThrow(message);
});

test('takes the numbers of a column, and names what is none', () => {
  const file = parseDataFile('name,count\na,1\nb,-2.5\n');
  expect(numbersOf(file, 'count')).toEqual([1, -2.5]);
  expect(() => numbersOf(file, 'name')).toThrow('"a" in line 2, column "name", is not a number.');
  expect(() => numbersOf(file, 'cuont')).toThrow(
    'there is no column "cuont"; it has "name", "count".',
  );
  expect([isNumeric(file, 'name'), isNumeric(file, 'count')]).toEqual([false, true]);
});
