import { isoDay } from '../collection/dates.ts';
import { fields } from '../essay/fields.ts';
import type { Values } from './fields.ts';

/**
 * The front matter of a draft, both lines of hyphens included: what is known, what must be filled in
 * and, as comments, what may be.
 *
 * @param kept lines of YAML to keep as comments
 * @param from the name of the file they stood in
 */
export function frontMatter(values: Values, kept = '', from = ''): string {
  const known = new Map<string, unknown>(Object.entries({ ...empty, ...values, draft: true }));
  const written: string[] = [];
  const optional: string[] = [];
  for (const [name, { default: byDefault, example, meaning }] of fields) {
    const value = known.get(name);
    const isWritten = value !== undefined && !(byDefault !== undefined && isEmpty(value));
    if (isWritten) {
      // A partial date stands without quotation marks, as a day does.
      written.push(
        `${name}: ${name === 'published' ? String(value) : yaml(plainest(name, value))}`,
      );
    } else if (!name.includes('.')) optional.push(`# ${example} # ${meaning}`);
  }
  const rest = kept.trimEnd() === '' ? [] : kept.trimEnd().split('\n');
  return [
    '---',
    ...written,
    '# These may be left out. To use one, take away the # before it.',
    ...optional,
    ...(rest.length > 0 ? [`# Kept from ${from}, and in no field of this essay.`] : []),
    ...rest.map((line) => `#   ${line}`.trimEnd()),
    '---',
    '',
  ].join('\n');
}

/** What the checker asks to be filled in. */
const empty: Values = { description: '', author: [], topics: [] };

/** The shortest way to write a value: one author is no list. */
function plainest(name: string, value: unknown): unknown {
  if (name === 'author' && Array.isArray(value) && value.length === 1) return value[0];
  return value;
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function yaml(value: unknown): string {
  if (value instanceof Date) return isoDay(value);
  if (Array.isArray(value)) return `[${value.map(yaml).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value).filter(([, part]) => part !== undefined);
    return `{ ${parts.map(([name, part]) => `${name}: ${yaml(part)}`).join(', ')} }`;
  }
  return JSON.stringify(value);
}
