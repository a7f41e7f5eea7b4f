import { search } from '@words/search';
import { answer } from './answer';
import { createElement } from './create-element';
import { dropEngine, isSlow, loadEngine, loadTitles, warmUp } from './engine';
import { count, narrow } from './filters';
import { essaysByTitle } from './from-titles';
import { listenToKeys } from './keyboard';
import { offersFor, pageLinks } from './offers';
import { longest, parseQuery } from './query';
import { recentSearches, remember } from './recent';
import { atOnce, ResultList } from './result-list';
import { asksNothing, type Effect, type Event, isWithoutIndex, start, step } from './search-state';
import { exactly, otherWays, statusOf } from './status';

/** How a search box behaves where it stands. */
export interface SearchBoxOptions {
  /** A form that is on the page already, with a field named `q` and perhaps selects; by default one is made. */
  form?: HTMLFormElement;
  /** Whether Enter in the field opens the first result. */
  openFirst?: boolean;
  /** How many results the first answer draws at once: as many as there were before going on. */
  atFirst?: number | undefined;
  /** Told of every search once its answer is shown. */
  onAnswer?: () => void;
}

/** A search box that stands on the page. */
export interface SearchBox {
  element: HTMLElement;
  /** Answers what stands in the form now. */
  update(): void;
  /** The search is closed: what Enter was pressed for is not opened any more. */
  leave(): void;
}

/**
 * A field with its results below: typing searches, Enter opens. What is found is counted for screen
 * readers, politely. What happens when is said in `search-state.ts`; this draws it.
 */
export function searchBox({
  form = makeForm(),
  openFirst = false,
  atFirst = 0,
  onAnswer,
}: SearchBoxOptions = {}): SearchBox {
  const element = createElement('div', { className: 'search-box' });
  const field = form.querySelector('input');
  if (!field) throw new Error('The search form has no field.');
  const selects = [...form.querySelectorAll('select')];
  const status = createElement('p', { className: 'search-status', role: 'status' });
  const help = createElement('div', { className: 'search-help' });
  const list = new ResultList(() => dispatch({ type: 'rest failed' }));
  element.append(status, help, list.element);
  if (!form.isConnected) element.prepend(form);
  const links = () => [...list.element.querySelectorAll('a')];

  let state = start;
  let first = atFirst;
  const dispatch = (event: Event) => {
    const [next, effects] = step(state, event);
    state = next;
    for (const effect of effects) carryOut[effect]();
  };
  const update = () => {
    const query = field.value.trim().slice(0, longest);
    dispatch({
      type: 'asked',
      question: { query, narrowed: selects.some(({ value }) => value) },
    });
  };
  const ask = (query: string) => {
    field.value = query;
    field.focus();
    update();
  };

  const draw = (text: string, ...below: HTMLElement[]) => {
    status.textContent = text;
    help.replaceChildren(...below);
  };
  /** What titles, authors and topics answer without the index, from the first key. */
  const drawTitles = async () => {
    const { question } = state;
    const { words } = parseQuery(question.query);
    const titles = await loadTitles().catch(() => undefined);
    if (!isWithoutIndex(state) || state.question !== question) return;
    list.draw(titles && words.length > 0 ? essaysByTitle(titles, words, atOnce) : []);
    help.replaceChildren(...pageLinks(titles, words));
    if (state.name === 'failed') help.append(otherWays());
  };

  /** Asks the index, and draws its answer if the question is still the same. */
  const find = async (): Promise<Event> => {
    const { query } = state.question;
    if (!(await Promise.race([loadEngine(), undefined]))) {
      if (!asksNothing(state.question)) dispatch({ type: 'index missing' });
      await loadEngine();
    }
    if (query) await pauseForKeys(query);
    if (state.changed) return { type: 'ended' };
    const found = await answer(query);
    const facets = await (await loadEngine()).facets(selects);
    if (state.changed) return { type: 'ended' };
    count(found.hits, selects, facets);
    if (asksNothing(state.question)) return { type: 'ended' };
    const hits = narrow(found.hits, selects, facets);
    const [drawResults, titles] = await Promise.all([
      list.prepare(hits, found.words, Math.max(atOnce, first)),
      loadTitles().catch(() => undefined),
    ]);
    if (state.changed) return { type: 'ended' };
    drawResults();
    first = 0;
    const offers = { query, answer: found, left: hits.length, filters: selects, titles, ask };
    draw(statusOf(query, found, hits.length, found.hits.length), ...offersFor(offers));
    return { type: 'answered', answer: found };
  };

  const carryOut: Record<Effect, () => void> = {
    'draw idle': () => {
      list.draw([]);
      draw(search.idle, ...recentSearches(ask));
    },
    'draw waiting': () => {
      draw(search.searching);
      void drawTitles();
    },
    'draw titles': () => void drawTitles(),
    'draw failure': () => {
      list.draw([]);
      draw(search.failed, otherWays());
      void drawTitles();
    },
    'say that the rest failed': () => (status.textContent = search.restFailed),
    search: () => void find().then(dispatch, () => dispatch({ type: 'failed' })),
    'drop index': dropEngine,
    'open first': () => {
      if (form.checkVisibility()) links()[0]?.click();
    },
    tell: () => onAnswer?.(),
  };

  field.addEventListener('focus', warmUp);
  field.addEventListener('input', update);
  // Not for the field: it changes when a result is clicked, which must stay where it is.
  for (const select of selects) select.addEventListener('change', update);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // The keyboard of a screen covers the results: its key puts it away.
    const hidesResults = matchMedia('(hover: none), (pointer: coarse)').matches;
    if (openFirst && !hidesResults) dispatch({ type: 'submitted' });
    else field.blur();
  });
  element.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('.search-results a'))
      remember(field.value.trim());
  });
  const onExact = () => {
    const corrected = state.answer?.corrected ?? [];
    if (corrected.length > 0) ask(exactly(state.question.query, corrected));
  };
  listenToKeys({ field, list: list.element, links, onExact });

  update();
  return { element, update, leave: () => dispatch({ type: 'left' }) };
}

/**
 * On a slow network every answer costs, and the next key is likely to come before it; so is the third
 * after two, which begin too many words to tell. What a word of some letters needs of the index is what
 * the whole word will need.
 */
async function pauseForKeys(query: string): Promise<void> {
  if (!isSlow() && query.length > 2) return;
  if (query.length > 4) {
    loadEngine()
      .then(({ find }) => find(query))
      .catch(() => undefined);
  }
  await new Promise((resolve) => setTimeout(resolve, 280));
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
