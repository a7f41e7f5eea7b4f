import { button, createElement } from '../search/browser/create-element';
import { loadStyle } from '../search/browser/style';
import style from './panel.css?url';
import './settings-form';

let page: Promise<Document> | undefined;
const dialogs = new Map<string, HTMLDialogElement>();

/** Fetches what every panel needs, ahead of the first one. @param address of the help page */
export function warmUp(address: string): void {
  void loadStyle(style);
  helpPage(address).catch(() => undefined);
}

/**
 * Opens a section of the help page over this page; on the help page itself, goes there. Closing
 * gives the focus back to where it was.
 *
 * @param address of the section
 * @throws where it cannot be had
 */
export async function openPanel(address: string): Promise<void> {
  const { pathname, hash } = new URL(address);
  if (pathname === location.pathname) {
    location.assign(address);
    return;
  }
  if (document.querySelector('dialog[open]')) return;
  const dialog = dialogs.get(hash) ?? build((await helpPage(address)).querySelector(hash));
  dialogs.set(hash, dialog);
  await loadStyle(style);
  dialog.showModal();
}

function build(section: Element | null): HTMLDialogElement {
  if (!section) throw new Error('The help page has no such section.');
  // The page under it may have a heading of that name.
  section.removeAttribute('id');
  const dialog = createElement('dialog', {
    className: 'panel',
    ariaLabel: section.querySelector('h2')?.textContent ?? '',
  });
  dialog.setAttribute('closedby', 'any');
  const close = button('×', () => dialog.close());
  close.ariaLabel = section.closest<HTMLElement>('[data-close]')?.dataset.close ?? '';
  dialog.append(close, section);
  document.body.append(dialog);
  return dialog;
}

/** The help page as a document: its words and fields are those of the panels. */
function helpPage(address: string): Promise<Document> {
  page ??= new Promise<Document>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onload = () => {
      if (request.responseXML) resolve(request.responseXML);
      else reject(new Error('There is no help page.'));
    };
    request.onerror = () => reject(new Error('The help page cannot be fetched.'));
    request.send();
  }).catch((error: unknown) => {
    page = undefined;
    throw error;
  });
  return page;
}
