import { withBase } from '../../collection/addresses';
import type { Titles } from '../titles';
import { guessFor, wordsOf } from './guess';

/**
 * Says which page was most likely meant by the address, and offers to search for its words. It shares
 * no module with the search, which would come in more pieces for it.
 */
class AddressGuess extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector('input');
    if (field && field.value === '') field.value = wordsOf(location.pathname);
    // Without a guess the page has its ways out.
    this.#guess().catch(() => undefined);
  }

  async #guess() {
    const response = await fetch(withBase('/pagefind/titles.json'));
    const titles: Titles = await response.json();
    const guess = guessFor(location.pathname, titles);
    const link = this.querySelector('a');
    if (!guess || !link) return;
    link.href = guess.path;
    link.textContent = guess.title;
    this.removeAttribute('data-empty');
  }
}

customElements.define('address-guess', AddressGuess);
