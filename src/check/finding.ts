import { VFileMessage } from 'vfile-message';
import type { Problem } from '../essay/problem.ts';
import type { Severity } from './rule.ts';
import { rules } from './rules.ts';

/**
 * Something found in an essay, as a message of unified: `fatal` is true of an error, false of a
 * warning, and left out of a note.
 */
export class Finding extends VFileMessage {
  /** Path from the project's root, with forward slashes. */
  declare file: string;
  /** From 1. */
  declare line: number;
  /** From 1, in UTF-16 units, as editors count. */
  declare column: number;
  kind: string;
  severity: Severity;
  /** What to write instead. */
  cure: string;

  constructor({ rule: kind, place, details }: Problem) {
    const rule = byKind.get(kind);
    if (!rule) throw new Error(`There is no kind of finding "${kind}".`);
    const fill = (text: string) =>
      text.replace(/«(\w+)»/g, (blank, name: string) => String(details[name] ?? blank));
    const { file, line, column } = place;
    super(fill(rule.message), { place: { line, column }, ruleId: kind, source: 'essays' });
    this.file = file;
    this.fatal = { error: true, warning: false, note: undefined }[rule.severity];
    this.url = `docs/writing.md#${kind}`;
    this.kind = kind;
    this.severity = rule.severity;
    this.cure = fill(rule.cure);
  }

  /** What other programs are given. */
  toJSON() {
    const { file, line, column, kind, severity, message, cure } = this;
    return { file, line, column, kind, severity, message, cure };
  }
}

const byKind = new Map(rules.map((rule) => [rule.kind, rule]));
