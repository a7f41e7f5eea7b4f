import { kept as words } from '@words/kept';
import { button, createElement, link } from '../../search/browser/create-element';
import { withBase } from '../../collection/addresses';
import { noteField } from './note-field';
import { besideLines } from './place-bar';
import type { Trouble } from './store';

/** What can be done with the passage that the bar stands beside. */
export interface Offer {
  /** Where it stands on the page. */
  range: Range;
  /** Its words with their source. */
  words: string;
  /** The address that leads to it. */
  address: string;
  /** Keeps it; not there where it is kept. */
  keep?: () => Promise<Trouble | undefined>;
  /** What is kept of it: its note, and what is done with that. */
  kept?: {
    id: string;
    note: string;
    write: (note: string) => Promise<Trouble | undefined>;
    letGo: () => Promise<Trouble | undefined>;
  };
  /** Another passage that is kept here. */
  open?: () => void;
}

/** Stands beside a passage, never over it, and says what can be done with it. */
export class PassageBar extends HTMLElement {
  readonly #status = createElement('p', { role: 'status' });
  readonly #buttons = createElement('div', { className: 'buttons' });
  #offer: Offer | undefined;
  /** Where the keyboard was before it came here. */
  #from: Element | null = null;

  connectedCallback() {
    this.className = 'passage-bar no-print';
    this.role = 'group';
    this.ariaLabel = words.bar;
    this.hidden = true;
    this.append(this.#buttons, this.#status);
    // What is selected stays selected.
    this.addEventListener('mousedown', (event) => {
      if (!(event.target instanceof HTMLTextAreaElement)) event.preventDefault();
    });
    addEventListener('resize', () => this.#place());
  }

  get isOpen(): boolean {
    return !this.hidden;
  }

  /** Whether it stands beside what is selected, not beside what is kept. */
  get isOfSelection(): boolean {
    return this.isOpen && this.#offer?.kept === undefined;
  }

  /** Opens beside a passage. @param says what has just been done */
  show(offer: Offer, says = ''): void {
    this.#offer = offer;
    const { keep, kept, open } = offer;
    this.#buttons.replaceChildren(
      ...(keep ? [button(words.keep, () => void this.#try(keep))] : []),
      ...(kept ? [button(kept.note ? words.editNote : words.addNote, () => this.#write())] : []),
      button(words.copy, () => void this.#copy(offer.words)),
      button(words.link, () => void this.#copy(offer.address)),
      ...(open ? [button(words.open, open)] : []),
      ...(kept ? [button(words.letGo, () => void this.#try(kept.letGo))] : []),
    );
    this.hidden = false;
    this.#status.textContent = '';
    if (says) this.#say(says);
    else if (kept?.note) this.#say(kept.note);
    this.#place();
  }

  /** Takes the keyboard to its first button. */
  take(): void {
    this.#from ??= document.activeElement;
    this.querySelector('button')?.focus();
  }

  close(): void {
    if (this.hidden) return;
    const hadFocus = this.contains(document.activeElement);
    this.hidden = true;
    this.#offer = undefined;
    if (hadFocus && this.#from instanceof HTMLElement) this.#from.focus({ preventScroll: true });
    this.#from = null;
  }

  #say(sentence: string, ...more: Node[]) {
    this.#status.replaceChildren(sentence, ...more);
    this.#place();
  }

  async #try(act: () => Promise<Trouble | undefined>) {
    const hadFocus = this.contains(document.activeElement);
    const trouble = await act();
    if (trouble) this.#say(words.trouble[trouble]);
    if (hadFocus && this.isOpen) this.querySelector('button')?.focus();
  }

  async #copy(text: string) {
    try {
      await navigator.clipboard.writeText(text);
      this.#say(words.copied);
    } catch {
      // Forbidden by the reader or the browser, or not served over HTTPS.
      const field = createElement('textarea', { value: text, readOnly: true, rows: 3 });
      field.ariaLabel = words.copyByHand;
      this.#say(words.copyByHand, field);
      field.select();
    }
  }

  #write() {
    const kept = this.#offer?.kept;
    if (!kept) return;
    const [field, end] = noteField(kept.note, (note) => void this.#try(() => kept.write(note)));
    this.#buttons.replaceChildren(
      field,
      end,
      button(words.cancel, () => this.#offer && this.show(this.#offer)),
    );
    this.#status.textContent = '';
    this.#place();
    field.focus({ preventScroll: true });
  }

  #place() {
    if (!this.#offer || this.hidden) return;
    const { width, height } = this.getBoundingClientRect();
    const place = besideLines([...this.#offer.range.getClientRects()], {
      ...{ width: document.documentElement.clientWidth, height: innerHeight },
      ...{ bar: { width, height }, isTouch: matchMedia('(pointer: coarse)').matches },
    });
    if (!place) return;
    this.style.left = `${place.left + scrollX}px`;
    this.style.top = `${place.top + scrollY}px`;
  }
}

customElements.define('passage-bar', PassageBar);

/** What stands at the foot of the window where a passage is gone that a reader came back for. */
export function sayGone(id: string): void {
  const bar = createElement(
    'section',
    { className: 'bar no-print', ariaLabel: words.bar },
    createElement('p', { role: 'status' }, words.gone),
    link(words.toBook, `${withBase('/kept/')}#${encodeURIComponent(id)}`),
  );
  const close = button('×', () => bar.remove());
  close.ariaLabel = words.close;
  bar.append(close);
  document.querySelector('main')?.prepend(bar);
}
