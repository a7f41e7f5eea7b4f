import { isK, isShortcut } from '../../reader/shortcut';

/**
 * Turns the link to the search page into a button that opens the search dialog; `/` and Ctrl or ⌘ K
 * do the same. Everything else is fetched when the reader shows the intent to search; on the search
 * page, also when its address holds something to look for.
 */
class SearchOpener extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a');
    if (!link) return;
    /** What is typed while the search is on its way. */
    let typed: string | undefined;
    const open = () => {
      typed ??= '';
      button.ariaBusy = 'true';
      // Read out, as what a keyboard is pressed for shows nowhere else meanwhile.
      status.textContent = this.dataset.loading ?? '';
      search()
        .then(({ openSearch }) => openSearch(() => typed))
        // Offline, or a new version of the site was deployed: the page has what there is.
        .catch(() => location.assign(link.href))
        .then(() => {
          typed = undefined;
          button.ariaBusy = null;
          status.textContent = '';
        });
    };
    const status = document.createElement('span');
    status.className = 'visually-hidden';
    status.role = 'status';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = link.className;
    button.ariaHasPopup = 'dialog';
    button.ariaKeyShortcuts = '/ Control+K Meta+K';
    button.append(...link.childNodes);
    button.onclick = open;
    button.onfocus = button.onpointerenter = () => {
      search().then(({ warmUp }) => warmUp(), nothing);
    };
    link.replaceWith(button, status);
    document.addEventListener('keydown', (event) => {
      const { key, altKey } = event;
      const isCommand = event.ctrlKey || event.metaKey;
      if (event.defaultPrevented || altKey) return;
      if (isCommand ? isK(event) : key === '/' && typed === undefined && isShortcut(event)) open();
      else if (typed === undefined || isCommand) return;
      else if (key === 'Backspace') typed = typed.slice(0, -1);
      else if (!key[1]) typed += key;
      else return;
      event.preventDefault();
    });
  }
}

const search = () => import('./dialog');
const nothing = () => undefined;

// A result of the search names the words that led here.
if (location.search.includes('find=')) {
  import('./landing').then(({ land }) => land(new URL(location.href)), nothing);
}

const page = document.querySelector<HTMLElement>('.search-page');
if (page) {
  const start = () => {
    search().then(
      ({ startPage }) => startPage(page),
      // Offline, or a new version of the site was deployed; the next intent tries again.
      () => page.toggleAttribute('data-failed', true),
    );
  };
  if (location.search) start();
  for (const intent of ['focusin', 'input', 'pointerover']) page.addEventListener(intent, start);
}

customElements.define('search-opener', SearchOpener);
