import '../../reader/listen-button';
import '../../reader/reading-place';
import { whenNear } from '../mdx/when-near';
import './unfold-in-print';

/* What a reader who moves about in an essay is given. */

whenNear('pre', () => import('../mdx/copy-code'));
whenNear('[data-footnote-ref]', () => import('./open-note'));
whenNear('copy-markdown', () => import('./copy-markdown'));

const contents = document.getElementById('site-contents');
const close = () => contents?.hidePopover();
contents?.addEventListener('click', close);
// A section may have been chosen before this script came.
if (location.hash !== '') close();

export { answer } from '../../reader/intents';
