import type { Page } from 'playwright-core';

/** When something happened, in milliseconds of the page's own clock. */
export interface Typed {
  /** When results first stood on the page, perhaps for the beginning of the word. */
  firstDrawn: number;
  lastKey: number;
  /** When the results for the whole word stood on the page. */
  drawn: number;
}

/**
 * Types a word into the search that is open, and waits for its results.
 *
 * @param delay milliseconds between two keys; without one the whole word comes at once, as if it were
 *   pasted: what is fetched for half a word depends on how busy the machine is
 */
export async function typeAndWait(page: Page, word: string, delay?: number): Promise<Typed> {
  const field = page.getByRole('searchbox');
  await field.waitFor();
  // It listens before the first key is pressed: what is asked of a page at once comes in any order.
  const listening = await field.evaluateHandle((_field, word) => {
    const typed = new Promise<Typed>((resolve) => {
      const status = document.querySelector('.search-status');
      let firstDrawn: number | undefined;
      let lastKey: number | undefined;
      // Heard before the search itself hears of the key, and may answer at once.
      const hear = ({ target, timeStamp }: Event) => {
        if (!(target instanceof HTMLInputElement) || target.value !== word) return;
        removeEventListener('input', hear, true);
        lastKey = timeStamp;
        if (status) status.textContent = '';
      };
      addEventListener('input', hear, true);
      new MutationObserver((_changes, observer) => {
        if (!/^[\d,]+ essays?\./.test(status?.textContent ?? '')) return;
        const drawn = performance.now();
        firstDrawn ??= drawn;
        if (lastKey === undefined) return;
        observer.disconnect();
        resolve({ firstDrawn, lastKey, drawn });
      }).observe(document.body, { childList: true, characterData: true, subtree: true });
    });
    return { typed };
  }, word);
  if (delay === undefined) await field.fill(word);
  else await field.pressSequentially(word, { delay });
  return listening.evaluate(({ typed }) => typed);
}
