/* What a reader can set and keep, where it stands on a page of its own. */
import './memory-controls';
import './offline-controls';
import './settings-form';
