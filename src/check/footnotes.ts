import type { Contents } from '../essay/contents.ts';
import { finding, type Finding } from './kinds.ts';
import { placeIn } from '../essay/problem.ts';
import { type Source, writtenLines } from '../essay/source.ts';

/** Whether every mark has its text, and every text its mark. */
export function checkFootnotes({ marks, notes, texts }: Contents, source: Source): Finding[] {
  const { file } = source;
  const findings: Finding[] = [];
  const marked = new Set(marks.map(({ identifier }) => identifier));
  const known = new Map(notes.map(({ identifier }) => [identifier, 0]));
  for (const { identifier, label, position } of marks) {
    if (known.has(identifier)) continue;
    const place = placeIn(file, position?.start);
    findings.push(finding('footnote-without-text', place, { label: label ?? identifier }));
  }
  // Without its text, a mark is words to the parser.
  for (const text of texts) {
    if (!text.value.includes('[^')) continue;
    for (const { line, column, written } of writtenLines(text, source)) {
      for (const match of written.matchAll(/(?<!\\)\[\^([^\s[\]]+)\]/g)) {
        const place = { file, line, column: column + match.index };
        const [, label = ''] = match;
        if (known.has(label.toLowerCase())) marked.add(label.toLowerCase());
        else findings.push(finding('footnote-without-text', place, { label }));
      }
    }
  }
  for (const { identifier, label, position } of notes) {
    const place = placeIn(file, position?.start);
    const count = (known.get(identifier) ?? 0) + 1;
    known.set(identifier, count);
    const details = { label: label ?? identifier };
    if (count > 1) findings.push(finding('repeated-footnote', place, details));
    else if (!marked.has(identifier))
      findings.push(finding('footnote-without-mark', place, details));
  }
  return findings;
}
