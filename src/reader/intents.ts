import { isShortcut } from './shortcut';

/**
 * What follows where passages are kept, and on an essay's page once a reader selects something, asks
 * for what is selected by its key, or comes to a link to another essay. It stands between the page
 * and all that, so that a page need not name what that consists of.
 *
 * @param event the intent; none where passages are kept
 */
export function goOn(event: Event | undefined): void {
  const nothing = () => undefined;
  const passages = () => import('./kept/on-essay');
  if (!event) {
    import('./kept/on-page').catch(nothing);
    if (document.querySelector('reading-place')) passages().catch(nothing);
    return;
  }
  switch (event.type) {
    case 'selectionchange':
      passages().catch(nothing);
      break;
    case 'keydown':
      if (!isKey(event)) break;
      passages().then(({ takeSelected }) => takeSelected(), nothing);
      break;
    default:
      import('./link-preview').then(({ preview }) => preview(event), nothing);
  }
}

/** Whether a key is the one that leads to what is selected: by its letter, or by its place in other scripts. */
function isKey(event: Event): boolean {
  if (!(event instanceof KeyboardEvent) || event.shiftKey || !isShortcut(event)) return false;
  const { key, code } = event;
  return key === 'k' || (code === 'KeyK' && !/^[a-z]$/i.test(key));
}
