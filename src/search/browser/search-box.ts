import { search } from '@words';
import { withBase } from '../../collection/addresses';
import type { Titles } from '../titles';
import { type Answer, answer } from './answer';
import { dropEngine, type Facets, isSlow, loadEngine, loadTitles, warmUp } from './engine';
import { count, narrow } from './filters';
import { essaysByTitle, namedPages } from './from-titles';
import { button, link, createElement } from './create-element';
import { longest, parseQuery } from './query';
import { recentSearches, remember } from './recent';
import { atOnce, ResultList } from './result-list';
import { exactly, otherWays, statusOf } from './status';

/** How a search box behaves where it stands. */
export interface SearchBoxOptions {
  /** A form that is on the page already, with a field named `q` and perhaps selects; by default one is made. */
  form?: HTMLFormElement;
  /** Whether Enter in the field opens the first result. */
  openFirst?: boolean;
  /** Told of every search once its answer is shown. */
  onAnswer?: () => void;
}

/** A search box that stands on the page. */
export interface SearchBox {
  element: HTMLElement;
  /** Answers what stands in the form now. */
  update(): void;
}

/**
 * A field with its results below: typing searches, the arrow keys move between field and results,
 * Enter opens, Shift and Enter take a misspelt word as it is. What is found is counted for screen
 * readers, politely.
 */
export function searchBox({
  form = makeForm(),
  openFirst = false,
  onAnswer,
}: SearchBoxOptions = {}): SearchBox {
  const element = createElement('div', { className: 'search-box' });
  const field = form.querySelector('input');
  if (!field) throw new Error('The search form has no field.');
  const selects = [...form.querySelectorAll('select')];
  const status = createElement('p', { className: 'search-status', role: 'status' });
  const help = createElement('div', { className: 'search-help' });
  let retried: string | undefined;
  const list = new ResultList(() => {
    // A new version of the site may have been deployed; if not, trying on and on helps nobody.
    if (retried === field.value) status.textContent = search.restFailed;
    else {
      retried = field.value;
      dropEngine();
      update();
    }
  });
  element.append(status, help, list.element);
  if (!form.isConnected) element.prepend(form);

  const type = (query: string) => {
    field.value = query;
    field.focus();
    update();
  };
  /** The query with the words as typed that were corrected, while its answer is shown. */
  let exactQuery = '';
  const isNarrowed = () => selects.some(({ value }) => value);

  /** Whether the index is on its way, or does not come. */
  let isWithoutIndex = false;
  /** What titles, authors and topics answer then, from the first key. */
  const drawTitles = async () => {
    const query = field.value;
    const { words } = parseQuery(query);
    const titles = await loadTitles().catch(() => undefined);
    if (!isWithoutIndex || field.value !== query) return;
    list.draw(titles && words.length > 0 ? essaysByTitle(titles, words, atOnce) : []);
    help.replaceChildren(...pageLinks(titles, words));
  };
  const fail = async () => {
    dropEngine();
    openWhenAnswered = false;
    if (changed) return;
    isWithoutIndex = true;
    list.draw([]);
    status.textContent = search.failed;
    help.replaceChildren(otherWays());
    await drawTitles();
    if (!changed) help.append(otherWays());
  };

  const show = async () => {
    const query = field.value.trim().slice(0, longest);
    exactQuery = '';
    isWithoutIndex = false;
    const isIdle = !query && !isNarrowed();
    if (isIdle) {
      list.draw([]);
      status.textContent = search.idle;
      help.replaceChildren(...recentSearches(type));
      // Without a query the filters offer all essays again, if they ever offered less.
      if (!answered || selects.length === 0) return;
    }
    if (!(await Promise.race([loadEngine(), undefined]))) {
      isWithoutIndex = true;
      status.textContent = search.searching;
      help.replaceChildren();
      void drawTitles();
      await loadEngine();
    }
    // On a slow network every answer costs, and the next key is likely to come before it. What a
    // word of some letters needs of the index is what the whole word will need.
    if (isSlow() && query) {
      if (query.length > 4) {
        loadEngine()
          .then(({ find }) => find(query))
          .catch(() => undefined);
      }
      await new Promise((resolve) => setTimeout(resolve, 280));
    }
    if (changed) return;
    const found = await answer(query);
    const facets: Facets = selects.length > 0 ? await (await loadEngine()).facets() : new Map();
    if (selects.some(({ name, options: [, first] }) => first && !facets.has(name + first.value))) {
      throw new Error('A part of the index is missing.');
    }
    if (changed) return;
    count(found.hits, selects, facets);
    if (isIdle) return;
    const hits = narrow(found.hits, selects, facets);
    const [drawResults, offers] = await Promise.all([
      list.prepare(hits, found.words),
      offersFor(query, found, hits.length),
    ]);
    if (changed) return;
    isWithoutIndex = false;
    drawResults();
    answered = true;
    status.textContent = statusOf(query, found, hits.length, found.hits.length);
    help.replaceChildren(...offers);
  };

  /** What can be done about an answer, and where else the words lead. */
  const offersFor = async (query: string, { corrected, words }: Answer, left: number) => {
    const offers: HTMLElement[] = [];
    if (corrected.length > 0) {
      const exact = (exactQuery = exactly(query, corrected));
      const asTyped = button(search.asTyped(exact), () => type(exact));
      asTyped.ariaKeyShortcuts = 'Shift+Enter';
      asTyped.append(createElement('kbd', { ariaHidden: 'true' }, 'Shift Enter'));
      offers.push(asTyped);
    }
    if (left === 0 && query.includes('"')) {
      offers.push(button(search.withoutQuotes, () => type(query.replaceAll('"', ''))));
    }
    if (isNarrowed()) {
      offers.push(
        button(search.allEssays, () => {
          for (const select of selects) select.value = '';
          type(field.value);
        }),
      );
    }
    const titles = await loadTitles().catch(() => undefined);
    offers.push(...pageLinks(titles, words));
    if (selects.length === 0 && left > 1) {
      const page = `${withBase('/search/')}?q=${encodeURIComponent(query)}`;
      offers.push(link(search.narrow, page));
    }
    if (left === 0) offers.push(otherWays());
    return offers;
  };

  /** Whether the index has answered, so that the filters may be counted anew. */
  let answered = false;
  // One search at a time, always for what stands in the form: an older answer is never shown.
  let searching = false;
  let changed = false;
  let openWhenAnswered = false;
  const update = () => {
    changed = true;
    if (isWithoutIndex) void drawTitles();
    if (!searching) void work();
  };
  const work = async () => {
    searching = true;
    while (changed) {
      changed = false;
      await show()
        .catch(() => {
          // The index may be of another time: a new version of the site was deployed.
          dropEngine();
          return show();
        })
        .catch(fail);
      if (!changed) onAnswer?.();
    }
    searching = false;
    if (openWhenAnswered && form.checkVisibility()) links()[0]?.click();
    openWhenAnswered = false;
  };

  const links = () => [...list.element.querySelectorAll('a')];
  field.addEventListener('focus', warmUp);
  field.addEventListener('input', () => {
    openWhenAnswered = false;
    update();
  });
  // Not for the field: it changes when a result is clicked, which must stay where it is.
  for (const select of selects) select.addEventListener('change', update);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // Puts away the keyboard of a screen, which covers the results.
    if (!openFirst) return field.blur();
    // The list may still show the answer to an older query.
    if (searching) openWhenAnswered = true;
    else links()[0]?.click();
  });
  element.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('.search-results a'))
      remember(field.value.trim());
  });
  const keys = (event: KeyboardEvent) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    // A search field takes the first Escape to empty itself.
    if (event.key === 'Escape') element.closest('dialog')?.close();
    if (event.key === 'Enter' && event.shiftKey && event.target === field) {
      event.preventDefault();
      if (exactQuery) type(exactQuery);
    }
    if (event.shiftKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    const places = [field, ...links()];
    const at = places.findIndex((place) => place === document.activeElement);
    const next = places[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  };
  field.addEventListener('keydown', keys);
  list.element.addEventListener('keydown', keys);

  update();
  return { element, update };
}

/** Links to the pages of topics and authors that the words begin to name. */
function pageLinks(titles: Titles | undefined, words: readonly string[]): HTMLElement[] {
  if (!titles) return [];
  return namedPages(titles, words).map(({ kind, name, url }) => link(search[kind](name), url));
}

function makeForm(): HTMLFormElement {
  const field = createElement('input', {
    type: 'search',
    name: 'q',
    placeholder: search.field,
    ariaLabel: search.field,
    autocomplete: 'off',
    spellcheck: false,
    maxLength: longest,
  });
  return createElement('form', { role: 'search', className: 'search-form' }, field);
}
