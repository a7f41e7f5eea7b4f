import { warmUp } from './engine';
import { searchBox } from './search-box';

/**
 * Brings the form of the search page to life, once: the query and what it is narrowed to are the
 * page's address, so that a result list can be shared and is there again after going back.
 *
 * @param page holds the form, and the lists that stand in for results while there are none
 */
export function startPage(page: HTMLElement): void {
  const form = page.querySelector('form');
  const withoutQuery = page.querySelector<HTMLElement>('.without-query');
  page.removeAttribute('data-failed');
  if (!form || started) return;
  started = true;
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')];

  const read = () => {
    const asked = new URLSearchParams(location.search);
    for (const field of fields) {
      const value = asked.get(field.name) ?? '';
      field.value = value;
      if (field.value || !(field instanceof HTMLSelectElement)) continue;
      // Of many values most are not offered, and are there for who follows an address.
      if (value && 'more' in field.dataset) offer(field, value);
      // What no essay has narrows nothing.
      else field.selectedIndex = 0;
    }
  };
  const write = (how: 'pushState' | 'replaceState') => {
    const address = new URL(location.href);
    address.search = '';
    for (const { name, value } of fields) {
      if (value.trim()) address.searchParams.set(name, value.trim());
    }
    if (address.href !== location.href) {
      try {
        history[how](null, '', address);
      } catch {
        // Safari forbids more than a hundred in half a minute: the next answer writes it.
      }
    }
    // The lists lead on where the search does not.
    if (withoutQuery) withoutQuery.hidden = page.querySelector('.search-results a') !== null;
  };

  // What was typed before the script ran stays.
  if (location.search) read();
  warmUp();
  /** Where the results stand, from the upper edge of the window. */
  const tops = () =>
    [...page.querySelectorAll('.search-results > li')].map(
      (result) => result.getBoundingClientRect().top,
    );
  // Back from a result, which a browser may have left the page for: the list is as long as it was, and
  // its last result in view where it was, though it may be set in another face now.
  const { count = 0, top = 0 }: Left = history.state ?? {};
  let wanted = count;
  const box = searchBox({
    form,
    atFirst: count,
    onAnswer() {
      write('replaceState');
      scrollBy(0, (tops()[wanted - 1] ?? top) - top);
      wanted = 0;
    },
  });
  addEventListener('pagehide', () => {
    const shown = tops().filter((top) => top < innerHeight);
    history.replaceState({ count: shown.length, top: shown.at(-1) } satisfies Left, '');
  });
  form.after(box.element);
  form.addEventListener('change', () => write('pushState'));
  addEventListener('popstate', () => {
    read();
    box.update();
  });
}

/** How a page was left: how many results began in view or above, and where the last of them stood. */
interface Left {
  count?: number;
  top?: number | undefined;
}

/** Lets a select have a value that the page does not offer. */
function offer(select: HTMLSelectElement, value: string): void {
  const option = new Option(value, value, false, true);
  option.dataset.label = value;
  select.add(option);
}

let started = false;
