import { search } from '@words/search';
import { warmUp as warmUpEngine } from './engine';
import { button, createElement } from './create-element';
import { startPage } from './page-form';
import { searchBox } from './search-box';
import style from './search.css?url';
import { loadStyle } from './style';

export { startPage };

/** Fetches what every search needs, ahead of the first one. */
export function warmUp(): void {
  // The search page has it already.
  if (!document.querySelector('.search-page')) void loadStyle(style);
  warmUpEngine();
}

/**
 * Opens the search over the page; on the search page, turns to its field. Closing gives the focus
 * back to where it was.
 *
 * @param typed gives what was typed since somebody asked for it
 */
export async function openSearch(typed: () => string | undefined): Promise<void> {
  warmUpEngine();
  const page = document.querySelector<HTMLInputElement>('.search-page input');
  const dialog = page ? undefined : await (ready ??= build());
  const field = page ?? dialog?.querySelector('input');
  if (!dialog?.open) dialog?.showModal();
  field?.focus();
  field?.select();
  const text = typed();
  if (!field || !text) return;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

let ready: Promise<HTMLDialogElement> | undefined;

async function build(): Promise<HTMLDialogElement> {
  const { element, leave } = searchBox({ openFirst: true });
  const dialog = createElement(
    'dialog',
    { className: 'search-dialog', ariaLabel: search.name },
    element,
  );
  const close = button(search.close, () => dialog.close());
  close.className = 'search-close';
  element.querySelector('form')?.after(close);
  dialog.addEventListener('close', leave);
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
    import('./landing')
      .then(({ land }) => land(new URL(link.href)))
      // A new version of the site was deployed: the section is there all the same.
      .catch(() => location.assign(link.href));
  });
  await loadStyle(style);
  document.body.append(dialog);
  return dialog;
}
