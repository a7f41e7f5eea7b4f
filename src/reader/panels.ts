import { keys } from '@words/keys';
import { settings } from '@words/settings';
import { button, createElement } from '../search/browser/create-element';
import { loadStyle } from '../search/browser/style';
import { keysTable } from './keys-table';
import style from './panel.css?url';
import { settingsFields } from './settings-fields';

/** The parts of the help page that lie over other pages, by their ids. */
const panels = {
  '#settings': { name: settings.name, content: () => [settingsFields()] },
  '#keys': { name: keys.name, content: keysTable },
};

const dialogs = new Map<string, HTMLDialogElement>();

/** Fetches what every panel needs, ahead of the first one. */
export const warmUp = () => void loadStyle(style);

/**
 * Opens a part of the help page over this page; on the help page itself, goes there. Closing gives
 * the focus back to where it was.
 *
 * @param address of the part
 */
export async function openPanel(address: string): Promise<void> {
  const { pathname, hash } = new URL(address);
  if (pathname === location.pathname) {
    location.assign(address);
    return;
  }
  await loadStyle(style);
  if (document.querySelector('dialog[open]')) return;
  const dialog = dialogs.get(hash) ?? build(hash === '#keys' ? '#keys' : '#settings');
  dialogs.set(hash, dialog);
  dialog.showModal();
}

function build(id: keyof typeof panels): HTMLDialogElement {
  const { name, content } = panels[id];
  const dialog = createElement('dialog', { className: 'panel', ariaLabel: name });
  // A press beside it closes it, where the browser knows that.
  dialog.setAttribute('closedby', 'any');
  const close = button('×', () => dialog.close());
  close.ariaLabel = settings.close;
  dialog.append(close, createElement('h2', {}, name), ...content());
  document.body.append(dialog);
  return dialog;
}
