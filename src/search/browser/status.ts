import { search } from '@words/search';
import { withBase } from '../../collection/addresses';
import { inline } from '../../words/inline';
import type { Answer } from './answer';
import { link, createElement } from './create-element';
import { bare, straightened } from './query';

/**
 * What the search has to say about its answer.
 *
 * @param essays how many are left
 * @param total how many there were before they were narrowed
 */
export function statusOf(
  query: string,
  { corrected, unknown, partly }: Answer,
  essays: number,
  total: number,
): string {
  if (essays === 0 && total > 0) return search.filteredOut(total);
  if (essays === 0) return query ? search.nothingFor(search.quoted(query)) : search.nothing;
  const remarks = [search.essays(essays)];
  if (corrected.length > 0) {
    const found = corrected.flatMap((word) => word.found);
    remarks.push(search.corrected(quoted(corrected.map((word) => word.typed)), quoted(found)));
  }
  if (unknown.length > 0) remarks.push(search.unknown(quoted(unknown)));
  if (partly) remarks.push(search.partly);
  return remarks.join(' ');
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
  const ways = __AUTHORS_HAVE_PAGES__ ? search.otherWays : search.topicsOnly;
  const pieces = inline(ways).map((piece) => {
    if (typeof piece === 'string') return piece;
    return 'key' in piece ? piece.key : link(piece.words, withBase(piece.path));
  });
  return createElement('p', {}, ...pieces);
}

function quoted(words: readonly string[]): string {
  return words.slice(0, 5).map(search.quoted).join(', ');
}
