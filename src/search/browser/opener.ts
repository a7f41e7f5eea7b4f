/**
 * Turns the link to the search page into a button that opens the search dialog; `/` and Ctrl or ⌘ K
 * do the same. Everything else is fetched when the reader shows the intent to search.
 */
class SearchOpener extends HTMLElement {
  readonly #link = this.querySelector('a');

  connectedCallback() {
    if (!this.#link) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = this.#link.className;
    button.setAttribute('aria-haspopup', 'dialog');
    button.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
    button.append(...this.#link.childNodes);
    button.addEventListener('click', () => void this.#open());
    for (const intent of ['pointerenter', 'focus']) button.addEventListener(intent, warmUp);
    this.#link.replaceWith(button);
    document.addEventListener('keydown', (event) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      void this.#open();
    });
  }

  async #open() {
    try {
      (await dialog()).openSearch();
    } catch {
      // Offline, or a new version of the site was deployed: the page has what there is.
      if (this.#link) location.assign(this.#link.href);
    }
  }
}

const dialog = () => import('./dialog');
const nothing = () => undefined;
const warmUp = () => void dialog().then(({ warmUp }) => warmUp(), nothing);

function isShortcut(event: KeyboardEvent): boolean {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
    return event.key.toLowerCase() === 'k';
  }
  return event.key === '/' && !event.altKey && !isTyping(event.target);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

// A result of the search names the words that led here.
if (location.search.startsWith('?find=')) {
  void dialog().then(({ land }) => land(new URL(location.href)), nothing);
}

customElements.define('search-opener', SearchOpener);
