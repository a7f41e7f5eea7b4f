import { withBase } from '../../collection/addresses';
import type { Answer } from './answer';
import { link, make } from './make';
import { bare, straightened } from './query';

/**
 * What the search has to say about its answer.
 *
 * @param essays how many are left
 * @param total how many there were before they were narrowed
 */
export function inWords(
  query: string,
  { corrected, unknown, partly }: Answer,
  essays: number,
  total: number,
): string {
  const typed = corrected.map((word) => word.typed);
  const found = corrected.flatMap((word) => word.found);
  const remarks = [
    corrected.length > 0 && `Nothing for ${quoted(typed)}; showing ${quoted(found)}.`,
    unknown.length > 0 && essays > 0 && `Nothing for ${quoted(unknown)}; showing the rest.`,
    partly && essays > 0 && 'No essay has all of these words; these have some.',
  ];
  if (essays === 0 && total > 0) return `Found ${total}, but none with these filters.`;
  return [
    essays === 0
      ? `Nothing found${query ? ` for “${query}”` : ''}. Try fewer or other words.`
      : `${essays} ${essays === 1 ? 'essay' : 'essays'}.`,
    ...remarks.filter((remark) => remark !== false),
  ].join(' ');
}

/** A query in which the words that were corrected stand in quotation marks: they are looked for as typed. */
export function exactly(query: string, corrected: Answer['corrected']): string {
  const typed = new Set(corrected.map((word) => word.typed));
  return straightened(query)
    .split(/(\s+)/)
    .map((part) => (typed.has(bare(part)) ? `"${bare(part)}"` : part))
    .join('')
    .trim();
}

/** Ways to the essays where the search leads to none. */
export function otherWays(): HTMLElement {
  return make(
    'p',
    {},
    'You can also look through the ',
    link('topics', withBase('/topics/')),
    ' and the ',
    link('authors', withBase('/authors/')),
    '.',
  );
}

function quoted(words: readonly string[]): string {
  return words
    .slice(0, 5)
    .map((word) => `“${word}”`)
    .join(', ');
}
