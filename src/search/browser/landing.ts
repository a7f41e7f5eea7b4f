import { search as words } from '@words';
import { spacedLetter } from '../folding';
import { button, createElement } from './create-element';
import style from './found.css?url';
import { loadStyle } from './style';

/**
 * Marks the words that led here, with a bar to go from one to the next. The address that named
 * them (`?find=word+word`) becomes the page's own again, ready to be shared.
 *
 * @param address of this page, with the words and perhaps the id of a section
 */
export async function land(address: URL): Promise<void> {
  const found = (address.searchParams.get('find') ?? '').split(' ').filter(Boolean);
  const { pathname, hash } = address;
  const here = new URL(location.href);
  if (here.searchParams.has('find')) {
    here.searchParams.delete('find');
    history.replaceState(history.state, '', here);
  } else if (hash) location.hash = hash;
  else history.pushState(null, '', pathname);
  clear();
  const texts = document.querySelectorAll('[data-pagefind-body]');
  const pattern = wholeWords(found);
  const places = found.length > 0 ? [...texts].flatMap((text) => placesOf(pattern, text)) : [];
  if (places.length === 0) return;
  await loadStyle(style);
  // Until then the browser itself may scroll to the section, and take the focus there.
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve));
  }
  show(places, hash ? document.querySelector(':target') : null);
}

function wholeWords(found: readonly string[]): RegExp {
  const any = found.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
  return new RegExp(`(?<!${spacedLetter})(?:${any})(?!${spacedLetter})`, 'giu');
}

/** Where the words stand in a text as readers see it. */
function placesOf(pattern: RegExp, text: Element): StaticRange[] {
  const places: StaticRange[] = [];
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const parent = node.parentElement;
    if (!parent || parent.closest('[data-pagefind-ignore], sup')) continue;
    if (!isShown(parent) && !parent.closest('details:not([open])')) continue;
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

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

let bar: HTMLElement | undefined;

function clear(): void {
  CSS.highlights?.clear();
  bar?.remove();
}

/** Where a browser cannot mark words, the bar still goes from one to the next. */
function mark(name: string, places: readonly StaticRange[]): void {
  if ('highlights' in CSS) CSS.highlights.set(name, new Highlight(...places));
}

/** Marks the places and begins at the first one after the beginning of a section. */
function show(places: readonly StaticRange[], section: Element | null): void {
  const after = ({ startContainer }: StaticRange) =>
    section === null ||
    section.contains(startContainer) ||
    section.compareDocumentPosition(startContainer) & Node.DOCUMENT_POSITION_FOLLOWING;
  let current = Math.max(0, places.findIndex(after));

  const status = createElement('p', { role: 'status' });
  const go = (step: number) => {
    current = (current + step + places.length) % places.length;
    const place = places[current];
    if (!place) return;
    mark('found-here', [place]);
    status.textContent = words.place(current + 1, places.length);
    reveal(place);
  };
  const end = () => {
    const parent = places[current]?.startContainer.parentElement;
    clear();
    if (!parent) return;
    // The next Tab goes on from here.
    parent.tabIndex = -1;
    parent.focus({ preventScroll: true });
    parent.removeAttribute('tabindex');
  };
  const next = button(words.next, () => go(1));
  const last = button(words.clear, end);
  const steps = places.length > 1 ? [button(words.previous, () => go(-1)), next] : [];
  bar = createElement(
    'section',
    { className: 'found-bar', ariaLabel: words.found },
    status,
    ...steps,
    last,
  );
  bar.addEventListener('keydown', ({ key, target }) => {
    if (key === 'Escape') end();
    if (key === 'Enter' && target === bar) go(1);
  });
  mark('found', places);
  document.querySelector('main')?.prepend(bar);
  go(0);
  // Not a button: the space bar scrolls on from here.
  bar.tabIndex = -1;
  bar.focus({ preventScroll: true });
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
