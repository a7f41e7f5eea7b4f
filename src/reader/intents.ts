import { onChangeElsewhere } from './memory';
import { isK, isShortcut } from './shortcut';
import { isKept } from './storage';

/*
 * What leads a reader to passages and to what links lead to. What either consists of is fetched once
 * passages are kept, something is selected or its key pressed, or a link to another essay is pointed at.
 */

const passages = () => import('./kept/on-essay');
const nothing = () => undefined;

/** Follows what a reader does in an essay. @param event none, where it is what is kept that brings this script */
export function answer(event?: Event): void {
  if (!event) return;
  const { target } = event;
  if (event instanceof KeyboardEvent) {
    if (isK(event) && isShortcut(event))
      passages().then(({ takeSelected }) => takeSelected(), nothing);
  } else if (event.type === 'selectionchange') {
    followSelection();
  } else if (target instanceof Element && isToEssay(target.closest('a'))) {
    import('./link-preview').then(({ preview }) => preview(event), nothing);
  }
}

/** Whether a link leads to an essay: one of this text, or of what leads here. */
function isToEssay(link: Element | null): boolean {
  return (
    link instanceof HTMLAnchorElement &&
    link.pathname.includes('/articles/') &&
    link.closest('.prose, .provenance') !== null
  );
}

function followSelection(): void {
  if (!getSelection()?.isCollapsed) passages().catch(nothing);
}

function followKept(): void {
  if (isKept('passages')) passages().catch(nothing);
}

for (const intent of ['selectionchange', 'keydown', 'pointerover', 'focusin']) {
  document.addEventListener(intent, answer);
}
// Something may have been selected before any script of the page ran.
followSelection();
followKept();
onChangeElsewhere(followKept);
