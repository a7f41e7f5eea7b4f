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
const intents = ['scroll', 'focusin', 'pointermove', 'pointerdown', 'selectionchange', 'keydown'];
let coming: Promise<typeof import('../article/on-essay')> | undefined;
/** Listens until what follows a reader has come: what is done meanwhile is answered, too. */
function follow(event?: Event): void {
  coming ??= import('../article/on-essay');
  coming.then(({ answer }) => {
    for (const intent of intents) document.removeEventListener(intent, follow);
    answer(event);
  }, nothing);
}

const onEssay = document.querySelector('reading-place');
if (onEssay) for (const intent of intents) document.addEventListener(intent, follow);

function catchUp(): void {
  if (onEssay) follow();
  import('../../reader/catch-up').catch(nothing);
}
if (isSomethingKept()) catchUp();
// Another tab may keep the first, or a later page, before the reader goes back to this one.
addEventListener('storage', catchUp, { once: true });
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) catchUp();
});
