/*
 * All that a page runs of what the reader keeps: a reader who has kept nothing fetches nothing more
 * before moving about in an essay.
 */

/** Whether something is kept; `storage.ts` says how. */
function isSomethingKept(): boolean {
  try {
    const prefix = `kept:${import.meta.env.BASE_URL}:`;
    return Object.keys(localStorage).some((key) => key.startsWith(prefix));
  } catch {
    return false;
  }
}

const nothing = () => undefined;
const catchUp = () => void import('./catch-up').catch(nothing);
const onEssay = document.querySelector('reading-place');
const follow = () => void import('./on-essay').catch(nothing);

// Where only the unread is asked for, the list waits until it is known what is read.
if (isSomethingKept() || location.hash === '#unread') {
  if (onEssay) follow();
  catchUp();
} else if (onEssay) {
  for (const intent of ['scroll', 'focusin', 'pointermove']) {
    addEventListener(intent, follow, { once: true });
  }
}
// Another tab may keep the first, or a later page, before the reader goes back to this one.
addEventListener('storage', catchUp, { once: true });
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) catchUp();
});
