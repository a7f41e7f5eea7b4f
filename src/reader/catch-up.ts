import './marks';
import { onChangeElsewhere } from './memory';
import { showSettings } from './settings';
import { isKept } from './storage';

/* Brings a page to what is kept in this browser, and keeps it there. */
function catchUp(): void {
  showSettings();
  if (isKept('passages')) import('./kept/on-page').catch(() => undefined);
}

catchUp();
onChangeElsewhere(catchUp);
