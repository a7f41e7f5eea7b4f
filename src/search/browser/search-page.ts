/**
 * The search as a page: the query and what it is narrowed to are its address, so that a result list
 * can be shared and is there again after going back. The search itself is fetched when there is
 * something to look for, or when somebody turns to the form.
 */
class SearchPage extends HTMLElement {
  readonly #form = this.querySelector('form');
  readonly #withoutQuery = this.querySelector<HTMLElement>('.without-query');
  #box: Promise<{ update(): void }> | undefined;

  connectedCallback() {
    if (!this.#form) return;
    if (this.#read()) this.#start();
    for (const intent of ['focusin', 'input', 'pointerenter']) {
      this.#form.addEventListener(intent, () => this.#start(), { once: true });
    }
    this.#form.addEventListener('change', () => this.#write('pushState'));
    addEventListener('popstate', () => {
      this.#read();
      void this.#box?.then((box) => box.update());
    });
  }

  #start() {
    this.#box ??= this.#build();
    this.#box.catch(() => (this.#box = undefined));
  }

  async #build() {
    const form = this.#form;
    if (!form) throw new Error('The search page has no form.');
    const { searchBox, warmUp } = await import('./dialog');
    warmUp();
    const box = searchBox({ form, onAnswer: () => this.#write('replaceState') });
    form.after(box.element);
    return box;
  }

  #fields() {
    return [
      ...(this.#form?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]') ?? []),
    ];
  }

  /** Takes the address into the form. @returns whether it holds anything to look for */
  #read(): boolean {
    const asked = new URLSearchParams(location.search);
    // What was typed before the script ran stays.
    if (this.#box || location.search) {
      for (const field of this.#fields()) field.value = asked.get(field.name) ?? '';
    }
    return this.#fields().some(({ value }) => value);
  }

  #write(how: 'pushState' | 'replaceState') {
    const address = new URL(location.href);
    for (const { name, value } of this.#fields()) {
      const text = value.trim();
      if (text) address.searchParams.set(name, text);
      else address.searchParams.delete(name);
    }
    if (address.href !== location.href) history[how](history.state, '', address);
    if (this.#withoutQuery) this.#withoutQuery.hidden = address.search !== '';
  }
}

customElements.define('search-page', SearchPage);
