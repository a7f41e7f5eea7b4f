import { search as words } from '@words/search';
import { stored } from '../../reader/storage';
import { button, createElement } from './create-element';

const most = 8;

const searches = stored<string[]>(
  'search',
  (json) => [json].flat().filter((one) => typeof one === 'string'),
  () => [],
);

/** Keeps a query that led somewhere, in this browser alone. */
export function remember(query: string): void {
  const others = searches.read().filter((one) => one !== query);
  if (query) searches.write([query, ...others].slice(0, most));
}

/**
 * What was searched for lately, to choose again or to delete; nothing where there is nothing.
 *
 * @param search told what to search for: a query that is chosen, or nothing after a deletion
 */
export function recentSearches(search: (query: string) => void): HTMLElement[] {
  const queries = searches.read();
  if (queries.length === 0) return [];
  const keep = (others: string[]) => {
    if (others.length > 0) searches.write(others);
    else searches.clear();
    search('');
  };
  const items = queries.map((query) => {
    const remove = button(words.remove, () => keep(queries.filter((one) => one !== query)));
    remove.ariaLabel = words.removeQuery(words.quoted(query));
    return createElement(
      'li',
      {},
      button(query, () => search(query)),
      remove,
    );
  });
  return [
    createElement(
      'section',
      { className: 'search-recent' },
      createElement('h2', { className: 'capitals' }, words.recent),
      createElement('ul', {}, ...items),
      button(words.removeAll, () => keep([])),
    ),
  ];
}
