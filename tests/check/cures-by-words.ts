import type { Finding } from '../../src/check/finding.ts';
import { type Edit, meant, replaceAt, replaceIndented, replaceLine, said } from './edit-essay.ts';

/** Cures whose words are the same whatever the finding is of. */
export const byWords: { words: RegExp; edit: Edit }[] = [
  {
    words: /^Did you mean/,
    edit: (text, finding) => {
      const written = /["<]([^"<>]+)[">]/.exec(finding.message.replace(/^<\w+>/, ''))?.[1] ?? '';
      return replaceAt(text, finding, new RegExp(RegExp.escape(written)), meant(finding));
    },
  },
  {
    words: /Write it like/,
    edit: (text, finding) => {
      const line = text.split('\n')[finding.line - 1] ?? '';
      const by = said(finding.cure, /Write it like (.+)$/);
      const isInBraces = line.slice(0, finding.column).includes('{');
      return isInBraces
        ? replaceAt(text, finding, /^\w+: ?[^,}]*/, `${by} `)
        : replaceIndented(text, finding, by);
    },
  },
  {
    words: /^Add a line like/,
    edit: (text, finding) =>
      text
        .split('\n')
        .toSpliced(finding.line - 1, 0, said(finding.cure, /like (.+)$/))
        .join('\n'),
  },
  { words: /^Write ".+" on a line of its own/, edit: nestField },
];

/** Writes a field below the one that it belongs to. */
export function nestField(text: string, finding: Finding): string {
  const group = said(finding.cure, /^Write "(.+?)"/);
  const [, written = '', value] =
    /^(?:\w+\.)?(\w+): (.+)$/.exec(text.split('\n')[finding.line - 1] ?? '') ?? [];
  const below = Array.from(finding.cure.matchAll(/"(\w+): …"/g), ([, name = '']) =>
    name === written ? `  ${name}: ${value}` : `  ${name}: "Words"`,
  );
  return replaceLine(text, finding, [group, ...below].join('\n'));
}
