/*
 * All that a page runs of what the reader keeps: a reader who has kept nothing fetches nothing more
 * before moving about in an essay.
 */

/** Whether something is kept; `reader/storage.ts` says how. */
function isSomethingKept(): boolean {
  try {
    const prefix = `kept:${import.meta.env.BASE_URL}:`;
    return Object.keys(localStorage).some((key) => key.startsWith(prefix));
  } catch {
    return false;
  }
}

const nothing = () => undefined;
const catchUp = () => void import('../../reader/catch-up').catch(nothing);

const intents = ['scroll', 'focusin', 'pointermove', 'pointerdown', 'selectionchange', 'keydown'];
function follow(event?: Event): void {
  for (const intent of intents) document.removeEventListener(intent, follow);
  import('../article/on-essay').then(({ answer }) => answer(event), nothing);
}

const onEssay = document.querySelector('reading-place');
if (onEssay) for (const intent of intents) document.addEventListener(intent, follow);
if (isSomethingKept()) {
  if (onEssay) follow();
  catchUp();
}
// Another tab may keep the first, or a later page, before the reader goes back to this one.
addEventListener('storage', catchUp, { once: true });
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) catchUp();
});
