import { expect, test } from 'vitest';
import { fromText } from './from-text.ts';

function bodyOf(text: string) {
  return fromText(text).body({ withoutHeading: false });
}

test.each([
  [
    'signs, and lines of one paragraph',
    '  A {b} <c> https://a.b<d> *d*\n  e_f\\g &amp;\n \n\n# f https://a.b\n',
    'A \\{b} \\<c> https://a.b&lt;d> \\*d\\*\ne_f\\g \\&amp;\n\n\\# f https://a.b',
  ],
  ['words set in from the margin', 'A.\n\n    b\n    c', 'A.\n\nb\nc'],
  ['bullets', 'A:\n* b\n* c\n\n• d\n• e', 'A:\n\n- b\n- c\n\n* d\n* e'],
  ['numbers', '1. a\n2. b', '1. a\n2. b'],
  ['quotations', '> a\n> b', '> a\n> b'],
  ['headings', 'A\n===\n\nB\n---\n\nc', '# A\n\n## B\n\nc'],
  ['a line below a paragraph', 'A\nb\n---\nc', 'A\nb\n\n---\n\nc'],
  ['a signature', 'Yours,\n--\nAda', 'Yours,\n\n\\--\nAda'],
])('%s', (_what, text, markdown) => {
  expect(bodyOf(text)).toBe(`${markdown}\n`);
});

test.each([
  ['Tea\n\nWords.', 'Tea'],
  ['Tea\n===\n\nWords.', 'Tea'],
  ['What is tea?\n\nWords.', 'What is tea?'],
])('of %j, the first line is the title', (text, title) => {
  const { heading, body } = fromText(text);
  expect(heading).toBe(title);
  expect(body({ withoutHeading: true })).toBe('Words.\n');
});

test.each([
  ['a sentence', 'Tea is hot.\n\nWords.'],
  ['not alone', 'Tea\nis hot\n\nWords.'],
  ['all there is', 'Tea'],
  ['long', `${'a'.repeat(81)}\n\nWords.`],
  ['an item of a list', '- Tea\n\nWords.'],
])('a first line that is %s is no title', (_what, text) => {
  const { heading, body } = fromText(text);
  expect(heading).toBe(undefined);
  expect(body({ withoutHeading: true })).toBe(`${text}\n`);
});
