import { expect, test } from 'vitest';
import { stylesOfNotes } from './margin-notes';

test('each note is tied to the first of its marks', () => {
  expect(stylesOfNotes({ marks: ['a', 'b'], below: 0, hasLong: false })).toContain(
    '@layer prose{[id="a"]{anchor-name:--m0}.footnotes>ol>:nth-child(1){position-anchor:--m0}[id="b"]{anchor-name:--m1}.footnotes>ol>:nth-child(2){position-anchor:--m1}}',
  );
});

test('notes that reach below the text get room there', () => {
  expect(stylesOfNotes({ marks: [], below: 12, hasLong: false })).toContain(
    '@layer prose{.footnotes{--below:12em}}',
  );
});

test('no id ends its string or the element that the styles stand in', () => {
  expect(stylesOfNotes({ marks: ['"</style>\\'], below: 0, hasLong: false })).toContain(
    '[id="\\22 \\3c /style>\\5c "]',
  );
});
