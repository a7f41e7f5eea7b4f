import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../essay/markdown.ts';
import { remarkSmartPunctuation } from './smart-punctuation.ts';

/** The words of a text, as they are set. */
function set(text: string, { isMdx = true } = {}): string {
  const tree = parseMarkdown(text, isMdx);
  remarkSmartPunctuation()(tree);
  return toString(tree);
}

test.each([
  ['He said "yes" and "no".', 'He said “yes” and “no”.'],
  ["It's the boys' 'own' hat.", 'It’s the boys’ ‘own’ hat.'],
  ['("Why?" she asked.)', '(“Why?” she asked.)'],
  [`"'A quotation' in a quotation."`, '“‘A quotation’ in a quotation.”'],
  ["The '80s.", 'The ’80s.'],
  ['"...and then"', '“…and then”'],
  ['One -- two ... three . . . four --- five.', 'One — two … three … four --- five.'],
  ["``Typed'' on a typewriter.", '“Typed” on a typewriter.'],
  ['"It was *late*", "[he said](/a/)", and "**left**".', '“It was late”, “he said”, and “left”.'],
  ['One "quotation"\n\n"Another" one', 'One “quotation”“Another” one'],
])('%s', (typed, printed) => {
  expect(set(typed)).toBe(printed);
});

test('code, formulas and what is typed on a keyboard stay as they are', () => {
  expect(set('Type `"a" -- ...`, or $"b" -- c$.')).toBe('Type "a" -- ..., or "b" -- c.');
  expect(set('Its "`code`"’s mark.')).toBe('Its “code”’s mark.');
  expect(set('```sh\necho "a" -- ...\n```')).toBe('echo "a" -- ...');
  const tags = 'Press <kbd>"</kbd>, then "<code>--all "x"</code>".';
  expect(set(tags)).toBe('Press ", then “--all "x"”.');
  expect(set(tags, { isMdx: false })).toContain('"</kbd>, then “<code>--all "x"</code>”.');
});
