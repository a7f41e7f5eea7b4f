/**
 * The search as a page: the query is part of the address, so that a result list can be shared.
 * The search itself is fetched when there is a query, or when somebody turns to the field.
 */
class SearchPage extends HTMLElement {
  readonly #form = this.querySelector('form');
  readonly #field = this.querySelector('input');
  readonly #withoutQuery = this.querySelector<HTMLElement>('.without-query');

  connectedCallback() {
    if (!this.#field) return;
    const query = new URLSearchParams(location.search).get('q');
    if (query) this.#field.value = query;
    if (this.#field.value) void this.#start();
    else {
      this.#field.addEventListener('focus', () => void this.#start(), { once: true });
      this.#field.addEventListener('input', () => void this.#start(), { once: true });
    }
  }

  #started = false;

  async #start() {
    if (this.#started || !this.#form) return;
    this.#started = true;
    const { searchBox, warmUp } = await import('./search-box');
    warmUp();
    const box = searchBox({ form: this.#form, onAnswer: (query) => this.#show(query) });
    this.#form.after(box);
  }

  #show(query: string) {
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    history.replaceState(history.state, '', address);
    if (this.#withoutQuery) this.#withoutQuery.hidden = query !== '';
  }
}

customElements.define('search-page', SearchPage);
