import { reading as words } from '@words/reading';
import { onChangeElsewhere } from './memory';
import { blocksOf, placeAtTop } from './place-in-text';
import { type Reading, readings, setReading } from './readings';
import { isOn } from './storage';

/** Milliseconds without scrolling after which a reader has come to rest. */
const rest = 200;
/** Milliseconds in which nobody has read yet what the button says now. */
const glance = 500;

/**
 * Keeps in this browser where the reader is in an essay, and whether it is read: by scrolling to the
 * end of its text, or by the button in it. Coming back offers to go on; nothing scrolls by itself.
 */
class ReadingPlace extends HTMLElement {
  readonly #id = this.dataset.id ?? '';
  readonly #text = document.querySelector('.prose');
  readonly #button = this.querySelector('button');
  /** Where the reader came to rest last: who jumps over the text has not read it. */
  #top = 0;
  /** What was said by hand holds until the next visit, wherever the reader goes. */
  #isByHand = false;
  /** When the end of the text was reached, in milliseconds since the page was opened. */
  #ended = -glance;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback() {
    if (!this.#text || !this.#button || !isOn()) {
      this.remove();
      return;
    }
    this.#draw();
    this.#button.onclick = () => {
      this.#isByHand = true;
      // Who presses it as it changes wants what it said before.
      if (performance.now() - this.#ended < glance) return;
      if (this.#isRead) setReading(this.#id, undefined);
      else this.#keep({ state: 'read' });
      this.#draw();
    };
    onChangeElsewhere(() => this.#draw());
    addEventListener('scroll', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#settle(), rest);
    });
    this.#offer();
    // It may have been fetched by the first scrolling.
    if (scrollY > 0) this.#timer = setTimeout(() => this.#settle(), rest);
  }

  get #reading(): Reading | undefined {
    return readings()[this.#id];
  }

  get #isRead(): boolean {
    return this.#reading?.state === 'read';
  }

  /** Offers to go on, to who comes by a link; who goes back or reloads is where they were. */
  #offer() {
    const [entry] = performance.getEntriesByType('navigation');
    const { place, at = '' } = this.#reading ?? {};
    const text = this.#text;
    if (!place || !text || location.hash || location.search) return;
    if (entry?.toJSON().type !== 'navigate') return;
    import('./continue-bar')
      .then(({ offerToContinue }) => offerToContinue(text, place, at, () => this.#forget()))
      .catch(() => undefined);
  }

  #forget() {
    setReading(this.#id, undefined);
  }

  #settle() {
    const text = this.#text;
    const top = this.#top;
    this.#top = scrollY;
    if (!text || this.#isByHand || this.#isRead) return;
    const blocks = blocksOf(text);
    const isNear = scrollY - top < 3 * innerHeight;
    const end = blocks.at(-1)?.element.getBoundingClientRect().bottom ?? Infinity;
    if (isNear && end <= innerHeight) {
      this.#ended = performance.now();
      this.#keep({ state: 'read' });
    } else {
      const place = placeAtTop(blocks);
      // At the beginning there is nothing to come back to, and nothing is lost.
      if (place && scrollY > innerHeight / 2) this.#keep({ state: 'begun', place });
    }
    this.#draw();
  }

  #keep(reading: Pick<Reading, 'state' | 'place'>) {
    const { title = '', lists = '' } = this.dataset;
    const at = new Date().toISOString();
    setReading(this.#id, { ...reading, title, lists: lists.split(' '), at });
  }

  #draw() {
    if (this.#button) this.#button.textContent = this.#isRead ? words.markUnread : words.markRead;
  }
}

customElements.define('reading-place', ReadingPlace);
