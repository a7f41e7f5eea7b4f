import { button, make } from './make';
import { loadStyle } from './style';

/**
 * Marks the words that led here, with a bar to go from one to the next. The address that named
 * them (`?find=word+word`) becomes the page's own again, ready to be shared.
 *
 * @param address of this page, with the words and perhaps the id of a section
 */
export async function land(address: URL): Promise<void> {
  const words = (address.searchParams.get('find') ?? '').split(' ').filter(Boolean);
  const { pathname, hash } = address;
  const here = new URL(location.href);
  if (here.searchParams.has('find')) {
    here.searchParams.delete('find');
    history.replaceState(history.state, '', here);
  } else if (hash) location.hash = hash;
  else history.pushState(null, '', pathname);
  clear();
  const text = document.querySelector('[data-pagefind-body]');
  const places = text && words.length > 0 ? placesOf(words, text) : [];
  if (places.length === 0 || !('highlights' in CSS)) return;
  await loadStyle();
  show(places, hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null);
}

/** Where the words stand in the text that readers see, whole words only. */
function placesOf(words: readonly string[], text: Element): StaticRange[] {
  const any = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu');
  const places: StaticRange[] = [];
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const parent = node.parentElement;
    if (!parent || parent.closest('[data-pagefind-ignore], sup')) continue;
    if (!parent.checkVisibility() && !parent.closest('details:not([open])')) continue;
    for (const { index, 0: found } of (node.nodeValue ?? '').matchAll(pattern)) {
      // Static: a range that lives loses its place when a script moves its paragraph.
      places.push(
        new StaticRange({
          startContainer: node,
          startOffset: index,
          endContainer: node,
          endOffset: index + found.length,
        }),
      );
    }
  }
  return places;
}

let bar: HTMLElement | undefined;

function clear(): void {
  CSS.highlights?.clear();
  bar?.remove();
}

/** Marks the places and begins at the first one after the beginning of a section. */
function show(places: readonly StaticRange[], section: Element | null): void {
  const after = ({ startContainer }: StaticRange) =>
    section === null ||
    section.contains(startContainer) ||
    section.compareDocumentPosition(startContainer) & Node.DOCUMENT_POSITION_FOLLOWING;
  let current = Math.max(0, places.findIndex(after));

  const status = make('p', { role: 'status' });
  const go = (step: number) => {
    current = (current + step + places.length) % places.length;
    const place = places[current];
    if (!place) return;
    CSS.highlights.set('found-here', new Highlight(place));
    status.textContent = `${current + 1} of ${places.length}`;
    reveal(place);
  };
  const end = () => {
    const { startContainer, startOffset } = places[current] ?? {};
    clear();
    // The next Tab goes on from the word.
    if (startContainer) getSelection()?.collapse(startContainer, startOffset);
  };
  const next = button('Next', () => go(1));
  const last = button('Clear', end);
  const steps = places.length > 1 ? [button('Previous', () => go(-1)), next] : [];
  bar = make(
    'section',
    { className: 'found-bar', ariaLabel: 'Words found' },
    status,
    ...steps,
    last,
  );
  bar.addEventListener('keydown', ({ key }) => key === 'Escape' && end());
  CSS.highlights.set('found', new Highlight(...places));
  document.querySelector('main')?.prepend(bar);
  go(0);
  (next.isConnected ? next : last).focus({ preventScroll: true });
}

/** Scrolls until a word can be seen, if it cannot. */
function reveal({ startContainer, startOffset, endContainer, endOffset }: StaticRange): void {
  const parent = startContainer.parentElement;
  for (let box = parent?.closest('details'); box; box = box.parentElement?.closest('details')) {
    box.open = true;
  }
  const word = new Range();
  word.setStart(startContainer, startOffset);
  word.setEnd(endContainer, endOffset);
  const isHidden = () => {
    const { top, bottom } = word.getBoundingClientRect();
    return top < 0 || bottom > innerHeight - 80;
  };
  if (isHidden()) parent?.scrollIntoView({ block: 'center' });
  if (isHidden()) scrollBy({ top: word.getBoundingClientRect().top - innerHeight / 2 });
}
