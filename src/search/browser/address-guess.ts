import { loadTitles } from './engine';
import { guessFor, wordsOf } from './guess';

/** Says which page was most likely meant by the address, and offers to search for its words. */
class AddressGuess extends HTMLElement {
  async connectedCallback() {
    const field = this.querySelector('input');
    if (field && field.value === '') field.value = wordsOf(location.pathname);
    const guess = guessFor(location.pathname, await loadTitles());
    const link = this.querySelector('a');
    if (!guess || !link) return;
    link.href = guess.path;
    link.textContent = guess.title;
    this.removeAttribute('data-empty');
  }
}

customElements.define('address-guess', AddressGuess);
