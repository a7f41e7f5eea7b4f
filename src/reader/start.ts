import { withBase } from '../collection/addresses';

/*
 * All that a page runs of what the reader keeps: a reader who has kept nothing fetches nothing more
 * before scrolling in an essay.
 */

/** Whether something of this name is kept; `storage.ts` says how. */
function isKept(name: string): boolean {
  try {
    return localStorage.getItem(`kept:${withBase('/')}:${name}`) !== null;
  } catch {
    return false;
  }
}

const nothing = () => undefined;
const onEssay = document.querySelector('reading-place');
const follow = () => void import('./reading-place').catch(nothing);

if (isKept('readings')) {
  if (onEssay) follow();
  import('./marks').catch(nothing);
} else if (onEssay) {
  for (const intent of ['scroll', 'focusin']) addEventListener(intent, follow, { once: true });
}

const goOn = (event?: Event) => {
  import('./intents').then(({ goOn }) => goOn(event), nothing);
};
if (isKept('passages')) goOn();
if (onEssay) {
  for (const intent of ['selectionchange', 'keydown', 'pointerover', 'focusin']) {
    document.addEventListener(intent, (event) => {
      const { target } = event;
      if (
        event instanceof KeyboardEvent
          ? event.code === 'KeyK' || event.key === 'k'
          : target instanceof Element
            ? target.closest('.prose a[href*="/articles/"]')
            : !getSelection()?.isCollapsed
      )
        goOn(event);
    });
  }
}
// Another tab may keep the first.
addEventListener('storage', () => {
  import('./marks').catch(nothing);
  if (isKept('passages')) goOn();
});
