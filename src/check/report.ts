import { styleText } from 'node:util';
import type { Report } from './check.ts';
import type { Finding } from './finding.ts';
import type { Severity } from './rule.ts';
import { isNamedAsPicture } from '../essay/files.ts';

/** The ways in which findings are written. */
export const formats = { terminal, github, json } as const;

/** The name of a way to write findings. */
export type Format = keyof typeof formats;

/** Whether a text names a format. */
export function isFormat(name: string): name is Format {
  return Object.hasOwn(formats, name);
}

/** For people: by file, with colours if the terminal shows them, a line that adds up, and where to read more. */
export function terminal(report: Report, inColours = false): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    inColours ? styleText(style, text, { validateStream: false }) : text;
  const byFile = Map.groupBy(report.findings, ({ file }) => file);
  const blocks = Array.from(byFile, ([file, findings]) =>
    [paint('underline', file), ...findings.map(lines)].join('\n'),
  );
  const more = blocks.length > 0 ? ['What each kind means: docs/writing.md#findings'] : [];
  return [...blocks, [summary(report), ...more].join('\n')].join('\n\n') + '\n';

  function lines({ line, column, severity, message, cure, kind, file }: Finding): string {
    const place = paint('dim', `${file}:${line}:${column}`);
    return `  ${paint(colours[severity], severity)} ${place} ${paint('dim', kind)}\n    ${message}\n    ${cure}`;
  }
}

/** The same for the terminal that the process runs in: with colours if it shows them. */
export function inTerminal(report: Report): string {
  return terminal(report, hasColours());
}

/** Whether the terminal that the process runs in shows colours. */
export function hasColours(): boolean {
  return process.stdout.isTTY && !process.env.NO_COLOR;
}

const colours = { error: 'red', warning: 'yellow', note: 'blue' } as const;

/** For GitHub's runner, which shows them beside the lines of a pull request. */
export function github({ findings }: Report): string {
  return findings
    .map(({ file, line, column, kind, severity, message, cure }) => {
      const command = severity === 'note' ? 'notice' : severity;
      const properties = `file=${property(file)},line=${line},col=${column},title=${property(kind)}`;
      return `::${command} ${properties}::${data(`${message} ${cure}`)}\n`;
    })
    .join('');
}

/** For other programs: an array of findings. */
export function json({ findings }: Report): string {
  return `${JSON.stringify(findings, undefined, 2)}\n`;
}

/** What was found, in a line: "2 errors and 1 warning in 2 of 6 essays". */
export function summary({ findings, essays }: Report): string {
  const counts = (['error', 'warning', 'note'] as const)
    .map((severity) => [count(findings, severity), severity] as const)
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${number} ${word}${number === 1 ? '' : 's'}`);
  const all = `${essays} essay${essays === 1 ? '' : 's'}`;
  if (counts.length === 0) return `Nothing to report in ${all}.`;
  const groups = Map.groupBy(findings, groupOf);
  const places = Object.entries(inFiles(all)).flatMap(([group, write]) => {
    const files = new Set(groups.get(group)?.map(({ file }) => file)).size;
    return files > 0 ? [write(files)] : [];
  });
  return `${listed(counts)} ${listed(places)}.`;
}

/** "a", "a and b", "a, b and c". */
function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${last}` : last;
}

/** What kind of file a finding is about. */
function groupOf({ kind, file }: Finding): string {
  if (kind === 'ignored-file') return 'ignored';
  if (isNamedAsPicture(file)) return 'pictures';
  if (file.endsWith('.csv')) return 'data';
  return file.startsWith('src/content/pages/') ? 'pages' : 'essays';
}

/** In how many files of a kind something was found, in words. @param all how many essays there are */
const inFiles = (all: string): Record<string, (files: number) => string> => ({
  essays: (files) => `in ${files} of ${all}`,
  pages: (files) => `in ${files} standing page${files === 1 ? '' : 's'}`,
  data: (files) => `in ${files} data file${files === 1 ? '' : 's'}`,
  pictures: (files) => `in ${files} picture${files === 1 ? '' : 's'}`,
  ignored: (files) => `in ${files} file${files === 1 ? '' : 's'} that no build takes`,
});

/** Whether there is anything that stops a build. */
export function hasErrors({ findings }: Report): boolean {
  return count(findings, 'error') > 0;
}

function count(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
