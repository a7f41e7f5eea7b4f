import { withBase } from '../collection/addresses';

/*
 * All that a page runs of what the reader keeps: a reader who has kept nothing fetches nothing more
 * before scrolling in an essay.
 */

/** Whether something is kept; `storage.ts` says how. */
function isKept(): boolean {
  try {
    return localStorage.getItem(`kept:${withBase('/')}:readings`) !== null;
  } catch {
    return false;
  }
}

const nothing = () => undefined;
const onEssay = document.querySelector('reading-place');
const follow = () => void import('./reading-place').catch(nothing);

if (isKept()) {
  if (onEssay) follow();
  import('./marks').catch(nothing);
} else if (onEssay) {
  for (const intent of ['scroll', 'focusin']) addEventListener(intent, follow, { once: true });
}
// Another tab may keep the first.
addEventListener('storage', () => void import('./marks').catch(nothing), { once: true });
