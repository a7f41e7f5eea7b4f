import type { FootnoteDefinition, Heading, Paragraph, PhrasingContent } from 'mdast';

/**
 * The paragraphs, headings, lists and notes of an essay that hold words, emphasis, plain links and
 * footnote marks and nothing else, which most do. They are read here by regular expressions, and the
 * parser, which takes ten times as long for them and would find the same, sees words in the place of
 * a run of them: whether it takes those for a paragraph decides whether the run is text at all.
 */
export interface PlainBlocks {
  /** The lines to parse: as many as were given. */
  lines: string[];
  /** What stands in each run, by its first line, from 1. */
  runs: Map<number, (Paragraph | Heading | FootnoteDefinition)[]>;
}

/** Stands for what need not be parsed: words in Markdown, an error in JavaScript. */
export const words = 'x x';

/** How a line may start, besides with words: as a list item, a heading or a note. */
const opening = /^(?: {0,6}(?:[-*+]|\d{1,3}[.)]) {1,3}|(#{1,6}) +|\[\^([^\s[\]]+)\]: +)?/;

/** Words that neither MDX nor Markdown could read as anything else. */
const plain =
  /^(?:[\p{L}"'“‘«(]|[*_]{1,2}(?=\p{L})|\d+(?![\d.)])|\[(?![^\]]*\]:))[^<>{}`\\|&\t\0]*$/u;

const link = /\[([^[\]]*)\]\(([^\s()[\]]*)\)|\[\^([^\s[\]]+)\](?![(:])/g;

/** Brackets that are not part of a plain link, and addresses without brackets. */
const notPlain = /[[\]]|:\/\/|www\.|@/i;

/** Takes the plain blocks out of a text. @param first the line number of its first line */
export function takeOutPlainBlocks(lines: readonly string[], first: number): PlainBlocks {
  const rest = [...lines];
  const runs: PlainBlocks['runs'] = new Map();
  let run: (Paragraph | Heading | FootnoteDefinition)[] | undefined;
  for (let start = 0; start < lines.length; start++) {
    if (isBlank(lines[start])) continue;
    let end = start + 1;
    while (end < lines.length && !isBlank(lines[end])) end++;
    let next = end;
    while (next < lines.length && isBlank(lines[next])) next++;
    // What is indented may belong to a list or a note above it.
    const isWhole = !/^[ \t]/.test(lines[next] ?? '') && !/^[ \t]/.test(lines[start] ?? '');
    const nodes = isWhole ? read(lines.slice(start, end), first + start) : undefined;
    if (nodes === undefined) run = undefined;
    else {
      rest.fill('', start, end);
      if (run) run.push(...nodes);
      else {
        run = nodes;
        runs.set(first + start, run);
        rest[start] = words;
      }
    }
    start = end;
  }
  return { lines: rest, runs };
}

function isBlank(line = ''): boolean {
  return /^[ \t]*$/.test(line);
}

/** What a block holds; nothing where it takes a parser to say. */
function read(block: readonly string[], first: number) {
  const [line = ''] = block;
  const [start, hashes, label] = opening.exec(line) ?? [''];
  if ((hashes ?? label) !== undefined && block.length > 1) return undefined;
  if (/^(?:import|export)\b/.test(block.join('\n'))) return undefined;
  for (const written of block) {
    const [indent, otherHashes, otherLabel] = opening.exec(written) ?? [''];
    if (written !== line && (otherHashes ?? otherLabel) !== undefined) return undefined;
    if (!plain.test(written.slice(indent.length)) || /^(?:import|export)\b/.test(written))
      return undefined;
  }
  const text = block.join('\n');
  const body = ' '.repeat(start.length) + text.slice(start.length);
  if (text.includes('![') || notPlain.test(body.replace(link, ''))) return undefined;
  const position = { start: { line: first, column: 1 }, end: { line: first, column: 1 } };
  const children = contentsOf(body, first);
  if (hashes === undefined) {
    const paragraph: Paragraph = { type: 'paragraph', children, position };
    return label === undefined
      ? [paragraph]
      : [
          {
            type: 'footnoteDefinition' as const,
            identifier: label.toLowerCase(),
            label,
            children: [paragraph],
            position,
          },
        ];
  }
  // The words of a heading make its id.
  if (children.length > 0 || /[*_~#]/.test(body)) return undefined;
  const value = body.trim();
  const depth = depths[hashes.length - 1] ?? 6;
  return [
    { type: 'heading' as const, depth, children: [{ type: 'text' as const, value }], position },
  ];
}

const depths = [1, 2, 3, 4, 5, 6] as const;

function contentsOf(text: string, first: number): PhrasingContent[] {
  return Array.from(text.matchAll(link), (match): PhrasingContent => {
    const [whole, words = '', url = '', label] = match;
    const before = text.slice(0, match.index).split('\n');
    const start = { line: first + before.length - 1, column: (before.at(-1) ?? '').length + 1 };
    const position = { start, end: { ...start, column: start.column + whole.length } };
    if (label !== undefined) {
      return { type: 'footnoteReference', identifier: label.toLowerCase(), label, position };
    }
    const children = words.trim() === '' ? [] : [{ type: 'text' as const, value: words }];
    return { type: 'link', url, children, position };
  });
}
