import { keys as words } from '@words/keys';
import { withBase } from '../collection/addresses';
import { createElement, link } from '../search/browser/create-element';
import { inline } from '../words/inline';

/** The keys for a panel: the same table as on the help page, see `KeysTable.astro`. */
export function keysTable(): Node[] {
  const rows = words.list.map(({ keys, does }) =>
    createElement(
      'tr',
      {},
      createElement('th', { scope: 'row' }, ...sentence(keys)),
      createElement('td', {}, does),
    ),
  );
  const head = createElement(
    'thead',
    { className: 'visually-hidden' },
    createElement(
      'tr',
      {},
      ...[words.key, words.does].map((name) => createElement('th', { scope: 'col' }, name)),
    ),
  );
  const body = createElement('tbody', {}, ...rows);
  return [
    createElement('table', { className: 'keys' }, head, body),
    createElement('p', { className: 'apparatus' }, ...sentence(words.off)),
  ];
}

function sentence(text: string): (string | Node)[] {
  return inline(text).map((piece) => {
    if (typeof piece === 'string') return piece;
    return 'key' in piece
      ? createElement('kbd', {}, piece.key)
      : link(piece.words, withBase(piece.path));
  });
}
