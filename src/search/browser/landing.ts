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
  show(places, texts, hash ? document.querySelector(':target') : null);
}

function wholeWords(found: readonly string[]): RegExp {
  const any = found.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
  return new RegExp(`(?<!${spacedLetter})(?:${any})(?!${spacedLetter})`, 'giu');
}

/** A word in a text. */
interface Place {
  node: Node;
  start: number;
  word: string;
  /** What holds the word, also when another text stands in it: a browser's translation. */
  parent: HTMLElement;
}

/** Where the words stand in a text as readers see it. */
function placesOf(pattern: RegExp, text: Element): Place[] {
  const places: Place[] = [];
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const parent = node.parentElement;
    if (!parent || parent.closest('[data-pagefind-ignore], sup')) continue;
    if (!isShown(parent) && !parent.closest('details:not([open])')) continue;
    for (const { index: start, 0: word } of (node.nodeValue ?? '').matchAll(pattern)) {
      places.push({ node, start, word, parent });
    }
  }
  return places;
}

/** Whether the text is still the one in which the word was found. */
function isThere({ node, start, word }: Place): boolean {
  return node.isConnected && Boolean(node.nodeValue?.startsWith(word, start));
}

/** The word; all that holds it, where the text has become another. */
function rangeOf(place: Place): Range {
  const range = new Range();
  if (isThere(place)) {
    range.setStart(place.node, place.start);
    range.setEnd(place.node, place.start + place.word.length);
  } else range.selectNodeContents(place.parent);
  return range;
}

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

let shown: HTMLElement | undefined;
/** A script that moves a paragraph, or a translation, takes the marks away. */
let changes: MutationObserver | undefined;

function clear(): void {
  for (const name of ['found', 'found-here']) CSS.highlights?.delete(name);
  changes?.disconnect();
  shown?.remove();
}

/** Where a browser cannot mark words, the bar still goes from one to the next. */
function mark(name: string, places: readonly Place[]): void {
  CSS.highlights?.set(name, new Highlight(...places.map(rangeOf)));
}

/** Marks the places and begins at the first one after the beginning of a section. */
function show(places: readonly Place[], texts: Iterable<Element>, section: Element | null): void {
  const after = ({ node }: Place) =>
    section === null ||
    section.contains(node) ||
    section.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING;
  let current = Math.max(0, places.findIndex(after));
  const markAll = () => {
    mark('found', places.filter(isThere));
    mark('found-here', places.slice(current, current + 1));
  };

  const status = createElement('p', { role: 'status' });
  const go = (step: number) => {
    current = (current + step + places.length) % places.length;
    const place = places[current];
    if (!place) return;
    markAll();
    status.textContent = words.place(current + 1, places.length);
    reveal(place);
  };
  const end = () => {
    const parent = places[current]?.parent;
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
  const bar = createElement(
    'section',
    { className: 'bar found-bar', ariaLabel: words.found },
    status,
    ...steps,
    last,
  );
  shown = bar;
  bar.addEventListener('keydown', ({ key, target }) => {
    if (key === 'Escape') end();
    if (key === 'Enter' && target === bar) go(1);
  });
  document.querySelector('main')?.prepend(bar);
  go(0);
  // Not a button: the space bar scrolls on from here.
  bar.tabIndex = -1;
  bar.focus({ preventScroll: true });
  changes = new MutationObserver(markAll);
  for (const text of texts) {
    changes.observe(text, { childList: true, characterData: true, subtree: true });
  }
}

/** Scrolls until a word can be seen, if it cannot. */
function reveal(place: Place): void {
  const { parent } = place;
  for (const box of document.querySelectorAll('details')) box.open ||= box.contains(parent);
  const word = rangeOf(place);
  const isHidden = () => {
    const { top, bottom } = word.getBoundingClientRect();
    return top < 0 || bottom > innerHeight - 80;
  };
  if (isHidden()) parent.scrollIntoView({ block: 'center' });
  if (isHidden()) scrollBy({ top: word.getBoundingClientRect().top - innerHeight / 2 });
}
