import { withBase } from '../../collection/addresses';
import type { Answer } from './answer';
import { link, make } from './make';

/** What the search has to say about its answer. */
export function inWords(
  query: string,
  { corrected, unknown, partly }: Answer,
  essays: number,
): string {
  const typed = corrected.map((word) => word.typed);
  const found = corrected.flatMap((word) => word.found);
  const remarks = [
    corrected.length > 0 && `Nothing for ${quoted(typed)}; showing ${quoted(found)}.`,
    unknown.length > 0 && essays > 0 && `Nothing for ${quoted(unknown)}; showing the rest.`,
    partly && essays > 0 && 'No essay has all of these words; these have some.',
  ];
  return [
    essays === 0
      ? `Nothing found${query ? ` for “${shortened(query)}”` : ''}. Try fewer or other words.`
      : `${essays} ${essays === 1 ? 'essay' : 'essays'}.`,
    ...remarks.filter((remark) => remark !== false),
  ].join(' ');
}

/** A query in which the words that were corrected stand in quotation marks: they are looked for as typed. */
export function exactly(query: string, corrected: Answer['corrected']): string {
  return corrected.reduce((text, { typed }) => text.replace(typed, `"${typed}"`), query);
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
  return words.map((word) => `“${shortened(word)}”`).join(', ');
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
