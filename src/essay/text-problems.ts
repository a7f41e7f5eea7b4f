import { VFileMessage } from 'vfile-message';
import { problem, type Problem } from './problem.ts';
import { slips } from './slips.ts';

/** Something that MDX cannot read, and which lines to pass over to read on. */
export interface Unreadable {
  problem: Problem;
  lines: number[];
  /** The name of a tag that is not closed. */
  unclosed?: string;
  /** The name of a tag that is closed but not opened. */
  stray?: string;
}

/**
 * What MDX stopped at.
 *
 * @param error what its parser threw
 * @param text the lines that it was to read
 */
export function unreadableOf(error: unknown, text: readonly string[], file: string): Unreadable {
  const isMessage = error instanceof VFileMessage;
  const reason = isMessage ? error.reason : String(error);
  const rule = isMessage ? `${error.source}:${error.ruleId}` : '';
  const [line, column] = [(isMessage && error.line) || 1, (isMessage && error.column) || 1];
  const place = { file, line, column };
  const at = (kindPlace: { line: number; column: number }) => ({ file, ...kindPlace });
  const before = (sign: string) => ({
    line,
    column: (text[line - 1] ?? '').lastIndexOf(sign, column - 1) + 1 || column,
  });

  const [, tag, openLine, openColumn] =
    /(?:Expected a closing tag for|closing tag for) `<(.*?)>` \((\d+):(\d+)/.exec(reason) ?? [];
  if (tag !== undefined) {
    const open = { line: Number(openLine), column: Number(openColumn) };
    const [, closing] = /^Unexpected closing tag `<\/(.*?)>`/.exec(reason) ?? [];
    return {
      problem: problem('unclosed-tag', at(open), { name: tag, closed: closed(tag) }),
      // A closing tag that is nearly right was meant to close this one.
      lines: closing && slips(closing, tag) <= 2 ? [open.line, line] : [open.line],
      unclosed: tag,
    };
  }
  if (rule.startsWith('mdast-util-mdx-jsx:')) {
    const open = before('<');
    const [, stray = ''] =
      /^<\s*\/\s*([^\s/>]*)/.exec((text[line - 1] ?? '').slice(open.column - 1)) ?? [];
    return { problem: problem('stray-tag', at(open)), lines: [line], stray };
  }
  if (rule.startsWith('micromark-extension-mdxjs-esm:')) {
    const start = lineBefore(text, line, /^(?:import|export)\b/);
    const [word = 'import'] = /^\w+/.exec(text[start - 1] ?? '') ?? [];
    return { problem: problem('broken-import', place, { word }), lines: [start, line] };
  }
  if (rule.startsWith('micromark-extension-mdx-expression:')) {
    const open = openBrace(text, line, column);
    const isHere = !rule.endsWith(':unexpected-eof') && isOneBlock(text, open.line, line);
    return {
      problem: problem('brace-in-text', isHere ? place : at(open)),
      lines: [open.line, line],
      ...tagAround(text, open),
    };
  }
  if (/^Unexpected character `!`.* before name/.test(reason)) {
    return { problem: problem('html-comment', at(before('<'))), lines: [line] };
  }
  if (/ (?:before|in) (?:local |member )?name,/.test(reason)) {
    return { problem: problem('angle-in-text', at(before('<'))), lines: [line] };
  }
  const open = openTag(text, line, column) ?? { line, column, name: undefined };
  const isHere = !rule.endsWith(':unexpected-eof') && isOneBlock(text, open.line, line);
  return {
    problem: isHere
      ? problem('broken-tag', place, { reason: inWords(rule, reason) })
      : problem('broken-tag', at(open), { reason: 'it does not end' }),
    lines: isHere ? [line] : [open.line],
    ...(open.name === undefined ? {} : { unclosed: open.name }),
  };
}

/** How a tag is closed; those of HTML that hold nothing are written as one. */
function closed(name: string): string {
  return /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/.test(name)
    ? `<${name} />`
    : `</${name}> where it ends (both tags on lines of their own, or both in one paragraph), or <${name} /> if nothing stands inside`;
}

function tagAround(text: readonly string[], { line, column }: Point): Pick<Unreadable, 'unclosed'> {
  const name = openTag(text, line, column)?.name;
  return name === undefined ? {} : { unclosed: name };
}

/** Whether no blank line stands between two lines, both from 1. */
function isOneBlock(text: readonly string[], first: number, last: number): boolean {
  return text.slice(first - 1, last).every((line) => line.trim() !== '');
}

interface Point {
  line: number;
  column: number;
}

/** The last tag before a place that does not end before it, its quotation marks counted. */
function openTag(text: readonly string[], line: number, column: number) {
  let after = '';
  for (let at = line; at > 0 && line - at < farthest; at--) {
    const written = (text[at - 1] ?? '').slice(0, at === line ? column - 1 : undefined);
    for (const match of Array.from(written.matchAll(/<([\p{L}_$][\w.:-]*)/gu)).reverse()) {
      const rest = `${written.slice(match.index + match[0].length)}\n${after}`;
      if (/^(?:"[^"]*"|'[^']*'|[^"'>])*(?:"[^"]*|'[^']*)?$/.test(rest)) {
        return { line: at, column: match.index + 1, name: match[1] };
      }
    }
    after = `${written}\n${after}`;
  }
  return undefined;
}

/** How many lines above a fault its tag is looked for. */
const farthest = 300;

/** What the parser says of a tag, in the words of those who write one. */
function inWords(rule: string, reason: string): string {
  if (rule.endsWith(':unexpected-lazy')) {
    return 'a line inside it does not start as the list or quotation it stands in';
  }
  const [, sign, where] =
    /^Unexpected character `(.+?)` \(U\+\w+\) ((?:before|in|after|on) .*?), expected/.exec(
      reason,
    ) ?? [];
  if (sign === undefined || where === undefined) return reason;
  const place = where
    .replace('attribute value', 'the value of a prop')
    .replace('attribute name', 'the name of a prop')
    .replace('self-closing slash', 'its slash');
  return `"${sign}" cannot stand ${place}`;
}

/** The last line up to a given one that matches, from 1; the given one where none does. */
function lineBefore(text: readonly string[], line: number, pattern: RegExp): number {
  for (let at = line; at > 0; at--) if (pattern.test(text[at - 1] ?? '')) return at;
  return line;
}

/** The brace before a place that nothing closes. */
function openBrace(text: readonly string[], line: number, column: number) {
  let depth = 0;
  for (let at = line; at > 0; at--) {
    const written = text[at - 1] ?? '';
    for (let index = at === line ? column - 2 : written.length - 1; index >= 0; index--) {
      if (written[index] === '}') depth++;
      else if (written[index] === '{' && depth-- === 0) return { line: at, column: index + 1 };
    }
  }
  return { line, column };
}
