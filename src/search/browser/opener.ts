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
      search()
        .then(({ openSearch }) => openSearch(() => typed))
        // Offline, or a new version of the site was deployed: the page has what there is.
        .catch(() => location.assign(link.href))
        .then(() => (typed = undefined));
    };
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
    link.replaceWith(button);
    document.addEventListener('keydown', (event) => {
      const { key } = event;
      const isCommand = event.ctrlKey || event.metaKey;
      if (typed !== undefined && !isCommand && !key[1]) typed += key;
      else if (isCommand ? /^k$/i.test(key) : key === '/' && !isTyping(event)) open();
      else return;
      event.preventDefault();
    });
  }
}

const search = () => import('./dialog');
const nothing = () => undefined;

function isTyping({ target }: Event): boolean {
  return target instanceof Element && target.matches('input, textarea, select');
}

// A result of the search names the words that led here.
if (location.search.includes('find=')) {
  search().then(({ land }) => land(new URL(location.href)), nothing);
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
