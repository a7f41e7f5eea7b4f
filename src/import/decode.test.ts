import { expect, test } from 'vitest';
import { decoded } from './decode.ts';
import { Refusal } from './refusal.ts';

/** A text in which each character is one byte. */
const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

test.each([
  ['UTF-8', 'a\xc3\xa9', 'aé'],
  ['UTF-8 with its mark', '\xef\xbb\xbfa', 'a'],
  ['UTF-16 by its mark', '\xff\xfea\0\xe9\0', 'aé'],
  ['the other UTF-16', '\xfe\xff\0a', 'a'],
  ['lines of other systems', 'a\r\nb\rc\f', 'a\nb\nc\f'],
])('%s is read', (_what, text, read) => {
  expect(decoded('a.txt', bytes(text), false)).toBe(read);
});

test.each([
  ['<meta charset=windows-1252>', '\x93', '“'],
  ['<meta http-equiv=Content-Type content="text/html; charset=Windows-1252">', '\x93', '“'],
  ['<META CHARSET="koi8-r">', '\xc1', 'а'],
  ['<meta charset="x-unknown">', '\xc3\xa9', 'é'],
  ['<meta charset="utf-16">', '\xc3\xa9', 'é'],
])('a page that says %s is read so', (head, text, read) => {
  expect(decoded('a.html', bytes(head + text), true)).toBe(head + read);
});

test.each([
  ['<meta charset=gb2312>', '今天'],
  ['<meta charset="iso-8859-1">', 'é'],
  ['<?xml version="1.0" encoding="windows-1252"?>', '“'],
])('a page that says %s and is of UTF-8 is read so', (head, text) => {
  expect(decoded('a.html', Buffer.from(head + text), true)).toBe(head + text);
});

test('a page may hold a sign that nobody sees, and a byte that is lost', () => {
  const words = 'words '.repeat(40);
  expect(decoded('a.html', bytes(`${words}\x02b`), true)).toBe(`${words}b`);
  expect(decoded('a.html', bytes('Tea.\x02'), true)).toBe('Tea.');
  const head = '<meta charset=utf-8>';
  expect(decoded('a.html', bytes(`${head}${words}\xe9`), true)).toBe(`${head}${words}\uFFFD`);
  expect(decoded('a.html', bytes('<meta charset=iso-2022-jp>\x1b$B$"\x1b(B'), true)).toContain(
    'あ',
  );
});

test.each([
  ['', 'a.txt is empty.'],
  [' \n', 'a.txt is empty.'],
  ['a\xe9', 'a.txt is not saved as UTF-8. Save it again with the encoding UTF-8.'],
  ['a\0', 'a.txt holds no text that can be read. Save it as text, encoded as UTF-8.'],
  ['a\x02', 'a.txt holds no text that can be read. Save it as text, encoded as UTF-8.'],
])('%j is refused', (text, sentence) => {
  expect(() => decoded('a.txt', bytes(text), false)).toThrow(new Refusal(sentence));
});
