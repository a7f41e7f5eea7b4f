import type { Content } from '../../src/check/example.ts';
import type { Finding } from '../../src/check/finding.ts';

/** Does to an essay's text what a finding's cure says. */
export type Edit = (text: string, finding: Finding) => string;

export function textOf(content: Content | undefined): string {
  return typeof content === 'string' ? content : Buffer.from(bytesOf(content)).toString();
}

export function bytesOf(content: Content | undefined): Uint8Array {
  return content instanceof Uint8Array ? content : new Uint8Array();
}

/** What stands in the words of a cure or a message, between the brackets of a pattern. */
export function said(words: string, pattern: RegExp): string {
  const [, found] = pattern.exec(words) ?? [];
  if (found === undefined) throw new Error(`"${words}" does not say ${String(pattern)}.`);
  return found;
}

/** What a cure asks after. */
export const meant = ({ cure }: Finding) => said(cure, /Did you mean ["<](.+?)[">]\?/);

/** Replaces the first match at or behind the place of a finding. */
export function replaceAt(
  text: string,
  { line, column }: Finding,
  pattern: RegExp,
  by: string,
): string {
  const lines = text.split('\n');
  const before = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1;
  return text.slice(0, before) + text.slice(before).replace(pattern, () => by);
}

export const removeLine: Edit = (text, { line }) =>
  text
    .split('\n')
    .toSpliced(line - 1, 1)
    .join('\n');

export const replaceLine = (text: string, { line }: Finding, by: string) =>
  text
    .split('\n')
    .toSpliced(line - 1, 1, by)
    .join('\n');

/** Writes a line anew behind its spaces. */
export const replaceIndented = (text: string, finding: Finding, by: string) =>
  replaceLine(text, finding, said(text.split('\n')[finding.line - 1] ?? '', /^(\s*)/) + by);
