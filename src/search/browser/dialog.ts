import { land } from './landing';
import { button, make } from './make';
import { startPage } from './page-form';
import { searchBox, warmUp } from './search-box';
import { loadStyle } from './style';

export { land, startPage, warmUp };

/** Opens the search over the page. Closing gives the focus back to where it was. */
export function openSearch(): void {
  void (ready ??= build()).then((dialog) => {
    if (!dialog.open) dialog.showModal();
    dialog.querySelector('input')?.select();
  });
}

let ready: Promise<HTMLDialogElement> | undefined;

async function build(): Promise<HTMLDialogElement> {
  const { element } = searchBox({ openFirst: true });
  const dialog = make('dialog', { className: 'search-dialog', ariaLabel: 'Search' }, element);
  const close = button('Close', () => dialog.close());
  close.className = 'search-close';
  element.querySelector('form')?.after(close);
  let pressed: EventTarget | null = null;
  dialog.addEventListener('mousedown', ({ target }) => (pressed = target));
  dialog.addEventListener('click', (event) => {
    const { target } = event;
    const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
    const link = target instanceof Element ? target.closest('a') : null;
    // A selection that was dragged out of the box ends on the backdrop, but did not begin there.
    const isBackdrop = target === dialog && pressed === dialog;
    if (isBackdrop || (link && !opensElsewhere)) dialog.close();
    if (!link?.closest('.search-results') || opensElsewhere) return;
    if (link.pathname !== location.pathname) return;
    event.preventDefault();
    void land(new URL(link.href));
  });
  await loadStyle();
  document.body.append(dialog);
  return dialog;
}
