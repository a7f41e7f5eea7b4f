import { button, createElement } from '../../search/browser/create-element.ts';
import { type Fault, faultsOn, type News } from './news.ts';
import css from './overlay.css?inline';

/** In the tab's storage, the change whose faults were closed. */
const key = 'essays:closed';

/**
 * What is wrong with the essays, over the page of the live preview. Escape, a click beside it and its
 * button close it.
 */
class EssayFindings extends HTMLElement {
  readonly #dialog = createElement('dialog');

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).append(createElement('style', {}, css), this.#dialog);
    this.#dialog.onclick = ({ target }) => target === this.#dialog && this.#dialog.close();
  }

  /** Shows what is wrong in the place of what it shows now. */
  show(faults: Fault[], closed: () => void): void {
    if (!this.isConnected) document.body.append(this);
    const title = createElement('h2', { id: 'title' }, titleOf(faults));
    const close = button('Close', () => this.#dialog.close());
    const hint = 'Escape closes this until something changes.';
    this.#dialog.setAttribute('aria-labelledby', title.id);
    this.#dialog.onclose = () => {
      this.remove();
      closed();
    };
    this.#dialog.replaceChildren(
      createElement('header', {}, title, close),
      createElement('ol', {}, ...faults.map(item)),
      createElement('p', { className: 'hint' }, hint),
    );
    if (!this.#dialog.open) this.#dialog.showModal();
  }
}

customElements.define('essay-findings', EssayFindings);

function titleOf(faults: readonly Fault[]): string {
  const errors = faults.filter(({ isError }) => isError).length;
  const warnings = faults.length - errors;
  return [counted(errors, 'error'), counted(warnings, 'warning')].filter(Boolean).join(', ');
}

function counted(number: number, what: string): string {
  return number === 0 ? '' : `${number} ${what}${number === 1 ? '' : 's'}`;
}

/** An error or a warning: where it is, which opens the editor there, what is wrong, and what to write instead. */
function item({ file, line, column, message, cure }: Fault): HTMLLIElement {
  const place = `${file}:${line}:${column}`;
  const open = () => fetch(`/__open-in-editor?file=${encodeURIComponent(place)}`);
  return createElement(
    'li',
    {},
    button(place, () => void open()),
    createElement('p', { className: 'message' }, message),
    createElement('p', {}, cure),
  );
}

const findings = new EssayFindings();
/** The change whose faults were closed on this very page. */
let closedHere = 0;

function hear(news: News): void {
  const closed = Number(sessionStorage.getItem(key));
  const faults = faultsOn(decodeURI(location.pathname), news, closed);
  if (faults.length === 0) findings.remove();
  else if (closedHere !== news.change) {
    findings.show(faults, () => {
      closedHere = news.change;
      sessionStorage.setItem(key, String(news.change));
    });
  }
}

/** Says how old the page is, and so asks for what it has missed. */
const ask = () => import.meta.hot?.send('essays:open', { age: performance.now() });

import.meta.hot?.on('essays:news', hear);
import.meta.hot?.on('vite:ws:connect', ask);
ask();
