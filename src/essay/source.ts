import { isUtf8 } from 'node:buffer';
import type { Text } from 'mdast';
import { problem, type Problem } from './problem.ts';

/** The text of a file, with line ends of one character, and what is wrong with its bytes. */
export interface Source {
  /** Path from the project's root, with forward slashes. */
  file: string;
  lines: string[];
  problems: Problem[];
}

/** Reads the bytes of an essay. A byte that is no UTF-8 is reported and read as a box. */
export function readSource(file: string, bytes: Uint8Array): Source {
  const problems: Problem[] = [];
  if (!isUtf8(bytes)) {
    const { byte, place } = firstWrongByte(file, bytes);
    problems.push(problem('not-utf-8', place, { byte }));
  }
  let text = Buffer.from(bytes).toString('utf8');
  const start = { file, line: 1, column: 1 };
  if (text.startsWith('\uFEFF')) {
    problems.push(problem('byte-order-mark', start));
    text = text.slice(1);
  }
  const firstCrLf = text.indexOf('\r\n');
  if (firstCrLf >= 0) {
    const line = text.slice(0, firstCrLf).split(/\r|\n/).length;
    problems.push(problem('windows-line-ends', { ...start, line }));
  }
  const firstCr = text.search(/\r(?!\n)/);
  if (firstCr >= 0) {
    const line = text.slice(0, firstCr).split(/\r\n|\n/).length;
    problems.push(problem('old-line-ends', { ...start, line }));
  }
  return { file, lines: text.split(/\r\n|\r|\n/), problems };
}

/** The lines of a text as they are written, and where each starts: escapes included. */
export function writtenLines({ position }: Text, { lines }: Source) {
  if (!position) return [];
  const { start, end } = position;
  return lines.slice(start.line - 1, end.line).map((whole, at) => {
    const line = start.line + at;
    const column = at === 0 ? start.column : 1;
    const last = line === end.line ? end.column - 1 : undefined;
    return { line, column, written: whole.slice(column - 1, last) };
  });
}

function firstWrongByte(file: string, bytes: Uint8Array) {
  let [good, bad] = [0, bytes.length];
  while (good + 1 < bad) {
    const middle = (good + bad) >> 1;
    if (isStartOfUtf8(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  // Back to where the character starts that turned out to be none.
  while (!isUtf8(bytes.subarray(0, good))) good--;
  const before = new TextDecoder().decode(bytes.subarray(0, good)).split(/\r\n|\r|\n/);
  const byte = `0x${(bytes[good] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  return { byte, place: { file, line: before.length, column: (before.at(-1) ?? '').length + 1 } };
}

/** Whether bytes are UTF-8, the last character perhaps cut off. */
function isStartOfUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
