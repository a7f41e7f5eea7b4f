import { expect, test } from 'vitest';
import { sumOf } from './campaign.ts';

test('adds up one column, whatever the line ends', () => {
  expect(sumOf('day,clicks,orders\n1,411,0\n2,1004,3\n', 'clicks')).toBe(1415);
  expect(sumOf('day,clicks,orders\r\n1,411,0\r\n2,1004,3\r\n', 'orders')).toBe(3);
});

test('a column that is not there, or a value that is no number, is an error', () => {
  expect(() => sumOf('day,clicks\n1,411\n', 'visits')).toThrow('no column "visits"');
  expect(() => sumOf('day,clicks\n1,many\n', 'clicks')).toThrow('no number for clicks');
  expect(() => sumOf('day,clicks\n1\n', 'clicks')).toThrow('no number for clicks');
});
