import { type ErrorCode, isScalar, visit } from 'yaml';
import type { YamlText } from './yaml.ts';
import { type Fault, faultyLine, lineReadAsText, nameless } from './yaml-lines.ts';

/** The first thing that keeps YAML from being read, if there is one. */
export function faultIn(yaml: YamlText): Fault | undefined {
  const { document, text } = yaml;
  const unseen = text.search(/[^\P{Cc}\t\n]/u);
  if (unseen >= 0) return { offset: unseen, reason: 'a sign stands in it that nobody can see' };
  const [error = document.warnings[0]] = document.errors;
  if (!error) return emptyReference(yaml) ?? lineReadAsText(text, document);
  const { code, message } = error;
  const [offset] = error.pos;
  return (
    signIn(text, code) ??
    firstSign(text, offset) ??
    (isInBrackets(offset, yaml) || openBracket(yaml) || openQuote(offset, yaml)
      ? undefined
      : faultyLine(text, offset)) ??
    faults[code]?.(offset, yaml) ?? { offset, reason: message }
  );
}

const startsWith = (sign: string) => `a text starts with ${sign}, which means something to YAML`;

/** What the parser finds in another place than the one at fault, or calls something else. */
function signIn(text: string, code: ErrorCode): Fault | undefined {
  for (const { codes, before, reason } of signs) {
    const found = codes && !codes.includes(code) ? null : before.exec(text);
    if (found) return { offset: found.index + found[0].length, reason };
  }
  return undefined;
}

/** Each pattern is the start of the line at fault, as far as the sign to point at. */
const signs: { codes?: ErrorCode[]; before: RegExp; reason: string }[] = [
  {
    codes: ['MULTIPLE_DOCS'],
    before: /^(?=\.\.\.(?:\s|$))/m,
    reason: 'a line of three dots ends it too early',
  },
  {
    // Not closed on its line, nor at the end of one below.
    before:
      /^[ \t]*[\w-]+:[ \t]*(?=(?:"(?:[^"\\\n]|\\.)*|'(?:[^'\n]|'')*)$)(?!(?:"(?:[^"\\]|\\[^])*"|'(?:[^']|'')*')[ \t]*(?:#.*)?$)/m,
    reason: 'a quotation mark is not closed',
  },
  {
    before: /^ *(?:- +)?[\w-]*:?(?=\u00A0)/m,
    reason: 'a no-break space stands where a plain one belongs',
  },
  { before: /^(?=%)/m, reason: 'a line starts with %' },
  {
    codes: ['TAG_RESOLVE_FAILED', 'MULTIPLE_TAGS'],
    before: /^.*?[:,[-] *(?=!)/m,
    reason: startsWith('!'),
  },
];

/** A text without quotation marks that starts with a sign of YAML's, on the line at fault. */
function firstSign(text: string, offset: number): Fault | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const [line = ''] = text.slice(start).split('\n', 1);
  const [, before, sign] =
    /^(\s*(?:- +)?[\w-]+:\s+|\s*- +)([@`%*&|>\]}]|[?-](?= ))/.exec(line) ?? [];
  if (before === undefined || sign === undefined) return undefined;
  return { offset: start + before.length, reason: startsWith(sign) };
}

/** What the parser's errors mean to those who write front matter; in its own words where absent. */
const faults: Partial<Record<ErrorCode, (offset: number, yaml: YamlText) => Fault>> = {
  BAD_ALIAS: (offset, { text }) => ({ offset, reason: startsWith(text[offset] ?? '*') }),
  BAD_SCALAR_START: (offset, { text }) => ({ offset, reason: startsWith(text[offset] ?? '') }),
  BAD_DQ_ESCAPE: (offset) => ({ offset, reason: 'a backslash of a text must be written twice' }),
  BAD_INDENT: (offset, yaml) => openBracket(yaml) ?? { offset, reason: indented },
  BLOCK_AS_IMPLICIT_KEY: (offset, { text }) => {
    const colon = text.slice(offset).search(/:(?=\s|$)/);
    return { offset: offset + Math.max(colon, 0), reason: indented };
  },
  BLOCK_IN_FLOW: (offset, yaml) => openBracket(yaml) ?? { offset, reason: indented },
  KEY_OVER_1024_CHARS: (offset) => ({ offset, reason: 'the name of a field is too long' }),
  MISSING_CHAR: (offset, yaml) => {
    const isAtEnd = offset >= yaml.text.trimEnd().length;
    const open = openQuote(offset, yaml) ?? (isAtEnd ? openBracket(yaml) : undefined);
    if (open) return open;
    return {
      offset,
      reason: isInBrackets(offset, yaml) ? 'a comma is missing in a list' : nameless,
    };
  },
  MULTILINE_IMPLICIT_KEY: (offset) => ({ offset, reason: nameless }),
  RESOURCE_EXHAUSTION: (offset, { text }) => {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const bracket = text.slice(start).search(/[[{]/);
    return { offset: start + bracket, reason: 'its lists stand too deep in each other' };
  },
  UNEXPECTED_TOKEN: (offset, { text }) => {
    if (text[offset] === ',') return { offset, reason: 'a comma is one too many' };
    const before = text.slice(0, offset).trimEnd().at(-1) ?? '';
    if (/["']/.test(before)) {
      return { offset, reason: 'a text goes on after its second quotation mark' };
    }
    return /[\]}]/.test(before)
      ? { offset, reason: 'something follows a closing bracket' }
      : { offset, reason: 'this is no field' };
  },
};

const indented = 'a colon stands in a text, or a line is indented too far';

/** A text in quotation marks that ends at a place without its second one. */
function openQuote(offset: number, { document, text }: YamlText): Fault | undefined {
  let fault: Fault | undefined;
  visit(document, {
    Scalar: (_key, { type, range }) => {
      if (!type?.startsWith('QUOTE') || range?.[1] !== offset) return undefined;
      if (quoted.test(text.slice(range[0], offset))) return undefined;
      fault = { offset: range[0], reason: 'a quotation mark is not closed' };
      return visit.BREAK;
    },
  });
  return fault;
}

/** A text between two quotation marks. */
const quoted = /^(?:"(?:[^"\\]|\\[^])*"|'(?:[^']|'')*')$/;

/** Whether a place is within a list or a group of fields in brackets. */
function isInBrackets(offset: number, { document }: YamlText): boolean {
  let isInside = false;
  visit(document, {
    Collection: (_key, { flow, range }) => {
      if (flow && range && range[0] < offset && offset <= range[2]) isInside = true;
    },
  });
  return isInside;
}

/** A list or a group of fields in brackets that does not end. */
function openBracket({ document, text }: YamlText): Fault | undefined {
  let fault: Fault | undefined;
  visit(document, {
    Collection: (_key, { flow, range }) => {
      if (!flow || !range || /[\]}]$/.test(text.slice(range[0], range[1]))) return undefined;
      fault = { offset: range[0], reason: 'a bracket is not closed' };
      return visit.BREAK;
    },
  });
  return fault;
}

/** What stands for something else that is nowhere, and a value without the name of its field. */
function emptyReference({ document }: YamlText): Fault | undefined {
  let fault: Fault | undefined;
  visit(document, {
    Alias: (_key, alias) => {
      if (alias.resolve(document) || !alias.range) return undefined;
      fault = { offset: alias.range[0], reason: startsWith('*') };
      return visit.BREAK;
    },
    Pair: (_key, { key }) => {
      if (!isScalar(key) || key.value !== null || !key.range) return undefined;
      fault = { offset: key.range[0], reason: 'a line has no name before its colon' };
      return visit.BREAK;
    },
  });
  return fault;
}
