/**
 * The search as a page. It is fetched when the address holds something to look for, or when
 * somebody turns to the form.
 */
class SearchPage extends HTMLElement {
  connectedCallback() {
    let started: Promise<void> | undefined;
    const start = () => {
      started ??= import('./dialog')
        .then(({ startPage }) => startPage(this))
        .catch(() => (started = undefined));
    };
    if (location.search) start();
    for (const intent of ['focusin', 'input', 'pointerover']) this.addEventListener(intent, start);
  }
}

customElements.define('search-page', SearchPage);
