/*
 * All that a page runs of what the reader keeps: a reader who has kept nothing fetches nothing more
 * before moving about in an essay.
 */

/** The names of what is kept; `storage.ts` says how. */
function keptHere(): string[] {
  const prefix = `kept:${import.meta.env.BASE_URL}:`;
  try {
    return Object.keys(localStorage).flatMap((key) =>
      key.startsWith(prefix) ? [key.slice(prefix.length)] : [],
    );
  } catch {
    return [];
  }
}

const nothing = () => undefined;
const onEssay = document.querySelector('reading-place');
const follow = () => void import('./on-essay').catch(nothing);
const goOn = (event?: Event) => {
  import('./intents').then(({ goOn }) => goOn(event), nothing);
};
const catchUp = () => {
  import('./catch-up').catch(nothing);
  if (keptHere().includes('passages')) goOn();
};

// Where only the unread is asked for, the list waits until it is known what is read.
if (keptHere().length > 0 || location.hash === '#unread') {
  if (onEssay) follow();
  catchUp();
} else if (onEssay) {
  for (const intent of ['scroll', 'focusin', 'pointermove']) {
    addEventListener(intent, follow, { once: true });
  }
}

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
// Another tab may keep the first, or a later page, before the reader goes back to this one.
addEventListener('storage', catchUp);
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) catchUp();
});
