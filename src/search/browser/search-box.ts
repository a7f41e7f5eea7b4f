import { withBase } from '../../collection/addresses';
import { type Answer, search, warmUp } from './engine';
import { resultItem } from './results';

export { warmUp };

/** How a search box behaves where it stands. */
export interface SearchBoxOptions {
  /** A form that is on the page already, with a field named `q`; by default one is made. */
  form?: HTMLFormElement;
  /** Whether Enter in the field opens the first result. */
  openFirst?: boolean;
  /** Told of every query once its answer is shown. */
  onAnswer?: (query: string) => void;
}

/**
 * A field with its results below: typing searches, the arrow keys move between field and results,
 * Enter opens. What is found is counted for screen readers, politely.
 */
export function searchBox({
  form = makeForm(),
  openFirst = false,
  onAnswer,
}: SearchBoxOptions = {}) {
  const box = document.createElement('div');
  box.className = 'search-box';
  const field = form.querySelector('input') ?? makeField();
  const status = document.createElement('p');
  status.className = 'search-status';
  status.setAttribute('role', 'status');
  const list = document.createElement('ol');
  list.className = 'search-results';
  box.append(status, list);
  if (!form.isConnected) box.prepend(form);

  // One search at a time, always for what stands in the field: an older answer is never shown.
  let searching = false;
  let changed = false;
  let openWhenAnswered = false;
  const answer = async () => {
    changed = true;
    if (searching) return;
    searching = true;
    while (changed) {
      changed = false;
      const query = field.value.trim();
      const found = query ? await search(query).catch(() => 'failed' as const) : undefined;
      if (changed) continue;
      list.replaceChildren(...(typeof found === 'object' ? found.results.map(resultItem) : []));
      status.replaceChildren(...inWords(query, found));
      onAnswer?.(query);
    }
    searching = false;
    if (openWhenAnswered) links()[0]?.click();
    openWhenAnswered = false;
  };

  const links = () => [...list.querySelectorAll('a')];
  field.addEventListener('focus', warmUp);
  field.addEventListener('input', () => void answer());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!openFirst) return;
    // The list may still show the answer to an older query.
    if (searching) openWhenAnswered = true;
    else links()[0]?.click();
  });
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const places = [field, ...links()];
    const at = places.findIndex((place) => place === document.activeElement);
    const next = places[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  };
  field.addEventListener('keydown', keys);
  list.addEventListener('keydown', keys);

  status.replaceChildren(...inWords('', undefined));
  if (field.value) void answer();
  return box;
}

/** What the search has to say about its answer. */
function inWords(query: string, answer: Answer | 'failed' | undefined): (string | Node)[] {
  if (answer === 'failed') return ['The search could not be loaded. ', ...otherWays()];
  if (!answer) return ['Type a word, a name or half a sentence.'];
  if (answer.total === 0)
    return [`Nothing found for “${query}”. Try fewer or other words. `, ...otherWays()];
  const shown =
    answer.results.length < answer.total ? `, the best ${answer.results.length} shown` : '';
  return [`${answer.total} ${answer.total === 1 ? 'essay' : 'essays'}${shown}`];
}

function otherWays(): (string | Node)[] {
  return [
    'You can also look through the ',
    link('topics', '/topics/'),
    ' and the ',
    link('authors', '/authors/'),
    '.',
  ];
}

function link(text: string, path: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = withBase(path);
  anchor.textContent = text;
  return anchor;
}

function makeForm(): HTMLFormElement {
  const form = document.createElement('form');
  form.setAttribute('role', 'search');
  form.className = 'search-form';
  form.append(makeField());
  return form;
}

function makeField(): HTMLInputElement {
  const field = document.createElement('input');
  field.type = 'search';
  field.name = 'q';
  field.placeholder = 'Search the essays';
  field.setAttribute('aria-label', 'Search the essays');
  field.autocomplete = 'off';
  field.spellcheck = false;
  return field;
}
