import { type Document, isCollection, isSeq, type Scalar, visit } from 'yaml';

/** A place in YAML, and what is wrong there, in the words of those who write front matter. */
export interface Fault {
  /** Where it is: UTF-16 units from the start of the text. */
  offset: number;
  reason: string;
}

/** Said of a line without a colon. */
export const nameless =
  'a line has no colon after the name of its field; indent it if it goes on from the line above';

const misspaced = [
  {
    // Not the colon of an address.
    before: /^\s*[\w-]+:(?=[^\s/:])/,
    reason: 'a space is missing after the colon',
  },
  { before: /^\s*-(?=[^\s-])/, reason: 'a space is missing after the hyphen' },
];

/**
 * The line at the root of what a parser finds fault with: it reads a line without its space or its
 * colon as text, and stumbles over the one below.
 *
 * @param offset of what it stumbles over
 */
export function faultyLine(text: string, offset: number): Fault | undefined {
  const end = text.indexOf('\n', offset);
  const lines = text.slice(0, end < 0 ? undefined : end).split('\n');
  let start = lines.join('\n').length + 1;
  let fault: Fault | undefined;
  let passed = 0;
  for (const line of lines.toReversed()) {
    start -= line.length + 1;
    const own = faultOf(line, start);
    if (own) fault = own;
    else if (fault || (line.trim() !== '' && passed++ > 0)) break;
  }
  return fault ?? unevenLine(lines);
}

/** The last line that is indented otherwise than those it belongs to: the first field, or an item of a list. */
function unevenLine(lines: readonly string[]): Fault | undefined {
  let fault: Fault | undefined;
  let start = 0;
  let item: string | undefined;
  for (const [at, line] of lines.entries()) {
    const [, indent = '', hyphen] = /^( *)(- )?/.exec(line) ?? [];
    const isUneven = hyphen === undefined ? at === 0 && indent !== '' : (item ?? indent) !== indent;
    if (isUneven) fault = { offset: start, reason: 'a line is not indented like its neighbours' };
    item = hyphen === undefined ? undefined : indent;
    start += line.length + 1;
  }
  return fault;
}

function faultOf(line: string, start: number): Fault | undefined {
  for (const { before, reason } of misspaced) {
    const found = before.exec(line);
    if (found) return { offset: start + found[0].length, reason };
  }
  return /^[\p{L}\d](?!.*:(?:\s|$))/u.test(line) ? { offset: start, reason: nameless } : undefined;
}

/** A line without its space that is read as a text, or as more of the text above it. */
export function lineReadAsText(text: string, document: Document.Parsed): Fault | undefined {
  let fault: Fault | undefined;
  visit(document, {
    Scalar: (_key, node, path) => {
      const parent = path.at(-1);
      if (node.type !== 'PLAIN' || (isCollection(parent) && parent.flow)) return undefined;
      fault = misspacedIn(node, text, isSeq(parent));
      return fault && visit.BREAK;
    },
  });
  return fault;
}

function misspacedIn({ range }: Scalar, text: string, isItem: boolean): Fault | undefined {
  if (!range) return undefined;
  const [from, to] = range;
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const ownLine = text.slice(lineStart, from).trim() === '';
  let start = ownLine ? lineStart : from;
  for (const [at, line] of text.slice(start, to).split('\n').entries()) {
    const [colon, hyphen] = misspaced;
    const isFirst = at === 0 && ownLine;
    // More of a text may well start with a hyphen, but hardly more of an item.
    const shapes = [
      ...(isFirst && colon ? [colon] : []),
      ...(at > 0 && colon ? [{ ...colon, before: /^\s*[\w-]+:(?=["'[{])/ }] : []),
      ...((isFirst || (at > 0 && isItem)) && hyphen ? [hyphen] : []),
    ];
    for (const { before, reason } of shapes) {
      const found = before.exec(line);
      if (found) return { offset: start + found[0].length, reason };
    }
    start += line.length + 1;
  }
  return undefined;
}
