import { withBase } from '../collection/addresses';
import {
  canReadOffline,
  forgetOffline,
  isKeptOffline,
  keepOffline,
  offlineChanged,
} from './offline';

/** With what a reader keeps the whole list in this browser, and deletes it again; says before how much that is. */
class OfflineControls extends HTMLElement {
  #box = this.querySelector('input');
  #progress = this.querySelector('progress');
  #isFetching = false;

  connectedCallback() {
    const box = this.#box;
    if (!box) return;
    if (!canReadOffline()) {
      box.disabled = true;
      this.#say('cannot');
      return;
    }
    box.addEventListener('change', () => void (box.checked ? this.#keep() : this.#forget()));
    addEventListener(offlineChanged, () => void this.#show());
    void this.#show();
    void this.#tellSize();
  }

  async #show() {
    if (this.#box && !this.#isFetching) this.#box.checked = await isKeptOffline();
  }

  async #tellSize() {
    const place = this.querySelector('[data-part=size]');
    const answer = await fetch(withBase('/offline.json'), { cache: 'no-cache' }).catch(
      () => undefined,
    );
    if (!answer?.ok || !place) return;
    const { bytes }: { bytes: number } = await answer.json();
    const megabytes = new Intl.NumberFormat(document.documentElement.lang, {
      style: 'unit',
      unit: 'megabyte',
      maximumSignificantDigits: 2,
    }).format(bytes / 1e6);
    place.textContent = (this.dataset.size ?? '').replace('{}', megabytes);
  }

  async #keep() {
    this.#isFetching = true;
    this.#draw(0);
    this.#say('fetching');
    const word = await keepOffline((fetched) => this.#draw(fetched)).then(
      () => 'isOn',
      () => 'failed',
    );
    // Switched off again meanwhile.
    if (!this.#isFetching) return;
    this.#isFetching = false;
    this.#draw(undefined);
    this.#say(word);
    await this.#show();
  }

  async #forget() {
    this.#isFetching = false;
    this.#draw(undefined);
    await forgetOffline();
    this.#say('isOff');
  }

  #draw(fetched: number | undefined) {
    if (!this.#progress) return;
    this.#progress.hidden = fetched === undefined;
    this.#progress.value = fetched ?? 0;
  }

  /** Says one of the sentences that the page brings. */
  #say(name: string) {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = this.dataset[name] ?? '';
  }
}

customElements.define('offline-controls', OfflineControls);
