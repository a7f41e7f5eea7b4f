import { expect, test } from 'vitest';
import { isNumeric, numbersOf, parseDataFile, sumOf, textsOf } from './data-file.ts';

/** What is read, line by line. */
const read = (csv: string) => {
  const { columns, rows } = parseDataFile(csv);
  return [columns, ...rows.map(({ line, values }) => [line, ...Object.values(values)])];
};

test('reads columns and rows, a byte order mark and quoted commas aside', () => {
  expect(read('\uFEFFday, ad clicks\n1,1004\n"2, late", 987\n\n')).toEqual([
    ['day', 'ad clicks'],
    [2, '1', '1004'],
    [3, '2, late', '987'],
  ]);
});

test.each([
  ['Windows', 'a,b\r\n1,2\r\n3,4\r\n'],
  ['old Macs', 'a,b\r1,2\r3,4'],
  ['several systems', 'a,b\r\n1,2\n3,4\r'],
])('lines may end as on %s', (_system, csv) => {
  expect(read(csv)).toEqual([
    ['a', 'b'],
    [2, '1', '2'],
    [3, '3', '4'],
  ]);
});

test('lines without a value are passed over, and counted', () => {
  expect(read('\na,b\n\n1,2\n,\n  \n3,\n , \n')).toEqual([
    ['a', 'b'],
    [4, '1', '2'],
    [7, '3', ''],
  ]);
});

test('quotation marks hold commas, line breaks and themselves', () => {
  expect(read('a,b\n"x, y", "1\n2"\n"the ""best""",3\n')).toEqual([
    ['a', 'b'],
    [3, 'x, y', '1\n2'],
    [4, 'the "best"', '3'],
  ]);
});

test.each([
  ['', 'line 1 must name every column'],
  ['a,\n1,2', 'line 1 must name every column'],
  ['a,b,a\n1,2,3', 'the column "a" twice'],
  ['a,b\n', 'nothing below line 1'],
  ['a,b\n\n,\n', 'nothing below line 1'],
  ['a,b\n1,2\n1,004,3', 'line 3 has 3 values, but line 1 names 2 columns'],
  ['a,b\n"1\n2",3\n4', 'line 4 has 1 value,'],
  ['a;b\n1;2', 'semicolons between the values'],
  ['"a, c";"b"\n"1";"2"', 'semicolons between the values'],
  ['a\tb\n1\t2', 'tabs between the values'],
  ['a,b\n1,2\n"3,4\n5,6\n', 'a quotation mark in line 3 or below is not closed'],
  ['a,b\n1,"2\n', 'a quotation mark in line 2 or below is not closed'],
  ['a,b\n1,12" vinyl\n', 'a quotation mark stands within a value in line 2.'],
  ['a,b\n1,2\n"the" best,3\n', 'a quotation mark stands within a value in line 3.'],
])('%j is refused: %s', (csv, message) => {
  expect(() => parseDataFile(csv)).toThrow(message);
});

test('semicolons within values of one column are text', () => {
  expect(read('notes\nfirst; second\n')).toEqual([['notes'], [2, 'first; second']]);
});

test('takes the numbers of a column, and names what is none', () => {
  const file = parseDataFile('name,count\na,1\nb,-2.5\n\nc,1e3\n');
  expect(numbersOf(file, 'count')).toEqual([1, -2.5, 1000]);
  expect(() => numbersOf(file, 'name')).toThrow('"a" in line 2, column "name", is not a number.');
  expect(() => numbersOf(file, 'cuont')).toThrow(
    'there is no column "cuont"; it has "name", "count".',
  );
  expect([isNumeric(file, 'name'), isNumeric(file, 'count')]).toEqual([false, true]);
});

test.each(['0x1F', 'Infinity', '1,004', '1 004', '12%', '\u22124', 'n/a', '-', '1.2.3'])(
  '%j is not a number',
  (text) => {
    const file = parseDataFile(`name,count\na,"${text}"\n`);
    expect(() => numbersOf(file, 'count')).toThrow('is not a number. Write digits');
    expect(isNumeric(file, 'count')).toBe(false);
  },
);

test('a missing value is named by its line and column', () => {
  const file = parseDataFile('name,count\na,1\n\n,2\nc,\n');
  expect(() => numbersOf(file, 'count')).toThrow('nothing stands in line 5, column "count".');
  expect(() => textsOf(file, 'name')).toThrow('nothing stands in line 4, column "name".');
});

test('a column of numbers may lack some, but not all', () => {
  const file = parseDataFile('name,count,none\na,1,\nb,,\n');
  expect(file.columns.map((column) => isNumeric(file, column))).toEqual([false, true, false]);
});

test.each([
  ['12345678901234567890', 'too large to be shown to the last digit. Count in another unit'],
  ['-1e300', 'too large'],
  ['0.00000000001', 'too small'],
])('%s would lose digits', (text, message) => {
  expect(() => numbersOf(parseDataFile(`count\n${text}\n`), 'count')).toThrow(message);
});

test.each([
  ['0.1\n0.2', 0.3],
  ['1.005\n2.01\n-3', 0.015],
  ['5\n7', 12],
  ['0.0000001\n1', 1.0000001],
])('the sum of %j is %s', (numbers, sum) => {
  expect(sumOf(parseDataFile(`count\n${numbers}\n`), 'count')).toBe(sum);
});
