import { expect, test } from 'vitest';
import { fromText } from './from-text.ts';

test('plain text keeps its signs and its lines', () => {
  const { heading, body } = fromText(
    'Tea\n\n  A {b} <c> https://a.b<d> *d*\n- e  \n \n\n# f https://a.b\n',
  );
  expect(heading).toBe('Tea');
  expect(body({ withoutHeading: true })).toBe(
    'A \\{b} \\<c> https://a.b&lt;d> \\*d\\*\n\\- e\n\n\\# f https://a.b\n',
  );
});
