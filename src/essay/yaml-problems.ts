import type { YAMLException } from 'js-yaml';
import { problem, type Problem } from './problem.ts';

/**
 * What YAML stumbles over, in the words of those who write front matter.
 *
 * @param lines those of the file from its first on, as far as its front matter goes
 */
export function problemOfYaml(
  { reason, mark }: YAMLException,
  file: string,
  lines: readonly string[],
): Problem {
  const notYaml = (line: number, column: number, reason: string) =>
    problem('not-yaml', { file, line: line + 1, column: column + 1 }, { reason });
  if (reason === 'duplicated mapping key') {
    const written = lines[mark.line] ?? '';
    const [, field = ''] = /^\s*["']?([^:"']*)/.exec(written) ?? [];
    const place = { file, line: mark.line + 1, column: written.search(/\S/) + 1 };
    return problem('repeated-field', place, { field });
  }
  const text = lines.join('\n');
  for (const { says = /^/, before, words } of signs) {
    const found = says.test(reason) ? before.exec(text) : null;
    if (!found) continue;
    const above = text.slice(0, found.index).split('\n');
    return notYaml(above.length - 1, found[0].length, words);
  }
  const { line, column } = mark;
  const written = lines[line] ?? '';
  const [, start, sign] = signFirst.exec(written) ?? [];
  if (start !== undefined && sign !== undefined) {
    return notYaml(line, start.length, startsWith(sign));
  }
  const known = inWords.find(
    ({ says, written: pattern = /^/ }) => says.test(reason) && pattern.test(written),
  );
  return notYaml(line, column, known?.words ?? reason);
}

const startsWith = (sign: string) => `a text starts with ${sign}, which means something to YAML`;

/** A text without quotation marks that starts with a sign of YAML's: what stands before, the sign. */
const signFirst = /^(\s*(?:- +)?[\w-]+:\s+|\s*- +)([@`%*&|>]|[?-](?= ))/;

/**
 * What js-yaml names no place of, or another than the one at fault: for an open quotation mark, the
 * lines that it takes for the rest of the text. Each pattern is the start of the line at fault, as
 * far as the sign to point at.
 */
const signs: { says?: RegExp; before: RegExp; words: string }[] = [
  {
    says: /^expected a single document/,
    before: /^(?=\.\.\.(?:\s|$))/m,
    words: 'a line of three dots ends it too early',
  },
  {
    // Not closed on its line, nor at the end of one below.
    before:
      /^[ \t]*[\w-]+:[ \t]*(?=(?:"(?:[^"\\\n]|\\.)*|'(?:[^'\n]|'')*)$)(?!(?:"(?:[^"\\]|\\[^])*"|'(?:[^']|'')*')[ \t]*(?:#.*)?$)/m,
    words: 'a quotation mark is not closed',
  },
  {
    before: /^ *(?:- +)?[\w-]*:?(?=\u00A0)/m,
    words: 'a no-break space stands where a plain one belongs',
  },
  {
    says: /null byte|non-printable|valid JSON/,
    before: /^(?:\P{Cc}|\t)*(?=[^\P{Cc}\t\n])/mu,
    words: 'a sign stands in it that nobody can see',
  },
  { says: /directive/, before: /^(?=%)/m, words: 'a line starts with %' },
  { says: /\btag\b/, before: /^.*?[:,[-] *(?=!)/m, words: startsWith('!') },
];

/** What js-yaml says, where it matters on what line, and what an editor would say. */
const inWords: { says: RegExp; written?: RegExp; words: string }[] = [
  { says: /quoted scalar/, words: 'a quotation mark is not closed' },
  {
    says: /indentation of a mapping/,
    written: /^\s*(?:- +)?[\w-]+:\s+(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/,
    words: 'a text goes on after its second quotation mark',
  },
  {
    says: /indentation of a mapping/,
    written: /^\s*(?:- +)?[\w-]+:\s+[[{]/,
    words: 'something follows a closing bracket',
  },
  {
    says: /indentation of a/,
    words: 'a colon stands in a text, or a line is indented too far',
  },
  {
    says: /implicit|multiline key/,
    words: 'a line has no colon after the name of its field',
  },
  { says: /explicit mapping/, words: 'a line has no name before its colon' },
  { says: /missed comma/, words: 'a comma is missing in a list' },
  { says: /but found ','/, words: 'a comma is one too many' },
  { says: /within a flow/, words: 'a bracket is not closed' },
  { says: /end of the stream or a document/, words: 'this is no field' },
  { says: /escape|hexadecimal/, words: 'a backslash of a text must be written twice' },
  { says: /alias/, words: startsWith('*') },
  { says: /maxDepth/, words: 'its lists stand too deep in each other' },
];
