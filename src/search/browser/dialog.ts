import { warmUp } from './engine';
import { searchBox } from './search-box';
import styles from './search.css?url';

export { warmUp };

/** Opens the search over the page. Closing gives the focus back to where it was. */
export function openSearch(): void {
  void ready.then((dialog) => {
    if (!dialog.open) dialog.showModal();
    dialog.querySelector('input')?.select();
  });
}

const ready = build();

async function build(): Promise<HTMLDialogElement> {
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.setAttribute('aria-label', 'Search');
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'search-close';
  close.textContent = 'Close';
  close.addEventListener('click', () => dialog.close());
  const box = searchBox({ openFirst: true });
  box.querySelector('form')?.after(close);
  dialog.append(box);
  let pressed: EventTarget | null = null;
  dialog.addEventListener('mousedown', ({ target }) => (pressed = target));
  dialog.addEventListener('click', (event) => {
    const { target } = event;
    const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
    const isResult = target instanceof Element && target.closest('a') !== null;
    // A selection that was dragged out of the box ends on the backdrop, but did not begin there.
    const isBackdrop = target === dialog && pressed === dialog;
    if (isBackdrop || (isResult && !opensElsewhere)) dialog.close();
  });
  await load(styles);
  document.body.append(dialog);
  return dialog;
}

/** Adds a style sheet and waits until it holds; without it the search is plain, but works. */
function load(href: string): Promise<void> {
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
}
