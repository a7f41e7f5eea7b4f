import './marks';
import { onChangeElsewhere } from './memory';
import { showSettings } from './settings';

/* Brings a page to what is kept in this browser, and keeps it there. */
showSettings();
onChangeElsewhere(showSettings);
