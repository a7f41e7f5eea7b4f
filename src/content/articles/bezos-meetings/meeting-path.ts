import { addressed, type Answers, answersIn, inOneLine } from './meeting-path-answers';
import { stored } from '../../../reader/storage';

const kept = stored('meeting-path', answersIn, () => answersIn({}));

/**
 * Keeps the answers of the path, puts the names into its question and copies it. Which step shows
 * is the styles' doing, so that the path can be walked before this script has come.
 */
class MeetingPath extends HTMLElement {
  readonly #form = this.querySelector('form');
  readonly #question = this.querySelector('blockquote');
  readonly #names = this.querySelector('blockquote span');
  readonly #copy = this.querySelector<HTMLButtonElement>('button[type=button]');
  readonly #copied = this.querySelector('.copied');
  readonly #lost = this.querySelector('.lost');

  connectedCallback() {
    const form = this.#form;
    if (!form || !this.#copy) return;
    fill(form, kept.read());
    this.#address();
    form.addEventListener('input', () => this.#keep());
    form.addEventListener('reset', () => this.#startAgain());
    this.#copy.addEventListener('click', () => void this.#copyQuestion());
    this.#copy.disabled = false;
  }

  #answers() {
    return answersIn(this.#form ? Object.fromEntries(new FormData(this.#form)) : {});
  }

  #address() {
    this.#names?.replaceChildren(addressed(this.#answers().names));
  }

  #keep() {
    this.#address();
    this.#copied?.replaceChildren();
    this.#lost?.replaceChildren(
      kept.write(this.#answers())
        ? ''
        : 'This browser keeps nothing for this page: your answers go when you leave it.',
    );
  }

  #startAgain() {
    kept.clear();
    for (const words of [this.#names, this.#copied, this.#lost]) words?.replaceChildren();
    this.querySelector('input')?.focus();
  }

  async #copyQuestion() {
    if (!this.#question) return;
    // Emptied first, so that a second copy is announced like the first.
    this.#copied?.replaceChildren();
    try {
      await navigator.clipboard.writeText(inOneLine(this.#question.textContent));
      this.#copied?.replaceChildren('Copied');
    } catch {
      // Forbidden, or the page is not served securely.
      getSelection()?.selectAllChildren(this.#question);
      this.#copied?.replaceChildren('Selected: copy it with Ctrl+C or ⌘C');
    }
  }
}

/** Gives the answers that are there; a question without one stays as it is. */
function fill(form: HTMLFormElement, answers: Answers) {
  for (const [name, answer] of Object.entries(answers)) {
    const field = form.elements.namedItem(name);
    if (answer && (field instanceof RadioNodeList || field instanceof HTMLInputElement)) {
      field.value = answer;
    }
  }
}

customElements.define('meeting-path', MeetingPath);
