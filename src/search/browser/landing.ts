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
  if (location.search) history.replaceState(history.state, '', pathname + hash);
  else if (hash !== location.hash) location.hash = hash;
  clear();
  const text = document.querySelector('[data-pagefind-body]');
  const places = text && words.length > 0 ? placesOf(words, text) : [];
  if (places.length === 0 || !('highlights' in CSS)) return;
  await loadStyle();
  show(places, hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null);
}

/** Where the words stand in the text that readers see, whole words only. */
function placesOf(words: readonly string[], text: Element): Range[] {
  const any = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu');
  const places: Range[] = [];
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const parent = node.parentElement;
    if (!parent?.checkVisibility() || parent.closest('[data-pagefind-ignore], sup')) continue;
    for (const { index, 0: found } of (node.nodeValue ?? '').matchAll(pattern)) {
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + found.length);
      places.push(range);
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
function show(places: readonly Range[], section: Element | null): void {
  const after = ({ startContainer }: Range) =>
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
    const { top, bottom } = place.getBoundingClientRect();
    if (step !== 0 || top < 0 || bottom > innerHeight - 80) {
      place.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    }
  };
  const end = () => {
    clear();
    document.querySelector('main')?.focus({ preventScroll: true });
  };
  const steps = [button('Previous', () => go(-1)), button('Next', () => go(1))];
  bar = make(
    'section',
    { className: 'found-bar', ariaLabel: 'Words found' },
    status,
    ...(places.length > 1 ? steps : []),
    button('Clear', end),
  );
  bar.addEventListener('keydown', ({ key }) => key === 'Escape' && end());
  CSS.highlights.set('found', new Highlight(...places));
  document.querySelector('main')?.prepend(bar);
  go(0);
}
