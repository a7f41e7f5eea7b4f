import { stored } from '../../components/mdx/storage';
import { button, make } from './make';

const most = 8;

const searches = stored<string[]>(
  'recent-searches',
  (json) => (Array.isArray(json) ? json.filter((one) => typeof one === 'string') : []),
  () => [],
);

/** Keeps a query that led somewhere, in this browser alone. */
export function remember(query: string): void {
  const others = searches.read().filter((one) => one !== query);
  if (query) searches.write([query, ...others].slice(0, most));
}

/** What was searched for lately, to choose again or to delete; nothing where there is nothing. */
export function recentSearches(
  choose: (query: string) => void,
  whenDeleted: () => void,
): HTMLElement[] {
  if (searches.read().length === 0) return [];
  const clear = () => {
    searches.clear();
    section.remove();
    whenDeleted();
  };
  const items = searches.read().map((query) => {
    const remove = button('Delete', () => {
      searches.write(searches.read().filter((one) => one !== query));
      const next = item.nextElementSibling ?? item.previousElementSibling;
      item.remove();
      if (next) next.querySelector<HTMLElement>('button:last-child')?.focus();
      else clear();
    });
    remove.ariaLabel = `Delete “${query}”`;
    const item = make(
      'li',
      {},
      button(query, () => choose(query)),
      remove,
    );
    return item;
  });
  const section = make(
    'section',
    { className: 'search-recent' },
    make('h2', { className: 'capitals' }, 'Recent searches'),
    make('ul', {}, ...items),
    button('Delete all', clear),
  );
  return [section];
}
