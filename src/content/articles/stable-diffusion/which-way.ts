import { stored } from '../../../reader/storage';

/** Remembers the choice of `<WhichWay>`; all else is HTML and CSS. */
class WhichWay extends HTMLElement {
  readonly #kept = stored('which-way', String, () => '');

  connectedCallback() {
    const kept = this.#kept.read();
    for (const input of this.querySelectorAll('input')) {
      // What was chosen before the script arrived holds.
      if (input.value === kept && this.querySelector('[value=any]:checked')) input.checked = true;
      input.addEventListener('change', () => this.#kept.write(input.value));
    }
  }
}

customElements.define('which-way', WhichWay);
