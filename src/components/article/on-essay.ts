import '../../reader/listen-button';
import '../../reader/reading-place';
import { whenNear } from '../mdx/when-near';
import './unfold-in-print';

/* What a reader who moves about in an essay is given. */

whenNear('pre', () => import('../mdx/copy-code'));
whenNear('[data-footnote-ref]', () => import('./open-note'));
whenNear('copy-markdown', () => import('./copy-markdown'));

const contents = document.getElementById('site-contents');
contents?.addEventListener('click', () => contents.hidePopover());

export { answer } from '../../reader/intents';
