import { cite as words } from '@words/cite';

/** Makes a link to an essay's Markdown one that copies it; where that is forbidden, it still leads there. */
export class CopyMarkdown extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a');
    if (!link) return;
    link.textContent = words.copy;
    link.setAttribute('role', 'button');
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void this.#copy(link);
    });
    link.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      link.click();
    });
  }

  async #copy(link: HTMLAnchorElement) {
    try {
      // Begun while the click is fresh: Safari lets nothing be copied after a wait.
      const text = fetch(link.href).then(async (response) => {
        if (!response.ok) throw new Error(response.statusText);
        return new Blob([await response.text()], { type: 'text/plain' });
      });
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
      this.#say(words.copied);
    } catch {
      location.assign(link.href);
    }
  }

  #say(words: string) {
    const said = this.querySelector('[role=status]') ?? document.createElement('span');
    said.setAttribute('role', 'status');
    this.append(' ', said);
    said.textContent = words;
  }
}

customElements.define('copy-markdown', CopyMarkdown);
