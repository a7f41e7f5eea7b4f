import { describe, expect, test } from 'vitest';
import { placeOfProperty, syntaxError } from './place-in-code.ts';

describe('the place of an option', () => {
  test('is where its name is written, past the wrappers of TypeScript', () => {
    const code =
      "import type { A } from './a.ts';\nexport default {\n  title: 'x',\n} satisfies A;\n";
    expect(placeOfProperty(code, ['title'])).toEqual({ line: 3, column: 3 });
  });

  test('is found through a name, a call, quotation marks and lists', () => {
    const code =
      "const mine = define({ 'menu': [\n  'a',\n  { label: 1 } as const,\n] }!);\nexport default mine;\n";
    expect(placeOfProperty(code, ['menu'])).toEqual({ line: 1, column: 23 });
    expect(placeOfProperty(code, ['menu', 0])).toEqual({ line: 2, column: 3 });
    expect(placeOfProperty(code, ['menu', 1, 'label'])).toEqual({ line: 3, column: 5 });
  });

  test('is that of what should hold it where it is nowhere, or made by code', () => {
    expect(placeOfProperty('\nexport default { a: b() };\n', ['c'])).toEqual({
      line: 2,
      column: 1,
    });
    expect(placeOfProperty('export default {\n  a: make({}) };', ['a', 'x'])).toEqual({
      line: 2,
      column: 3,
    });
    expect(placeOfProperty('export default a;\nconst a = a;', ['x']).line).toBe(1);
    expect(placeOfProperty('', ['x'])).toEqual({ line: 1, column: 1 });
  });
});

test('a forgotten comma is found where the next option starts', () => {
  expect(syntaxError("export default {\n  title: 'a'\n  url: 'b',\n};")).toMatchObject({
    line: 3,
    column: 3,
  });
  expect(syntaxError('export default { a: 1 } satisfies object;')).toBeUndefined();
});
