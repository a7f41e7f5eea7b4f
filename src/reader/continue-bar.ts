import { reading as words } from '@words/reading';
import { button, createElement } from '../search/browser/create-element';
import { loadStyle } from '../search/browser/style';
import style from '../search/browser/found.css?url';
import { findPlace } from './find-place';
import { blocksOf } from './place-in-text';
import type { Place } from './readings';

/**
 * Offers to go on where a reader was, in a bar that names the place and the day. It goes when it was
 * used or waved off, or when the reader goes on reading from the beginning.
 *
 * @param at when the reader was there: ISO 8601
 * @param forget told when it was waved off
 */
export async function offerToContinue(
  text: Element,
  place: Place,
  at: string,
  forget: () => void,
): Promise<void> {
  const blocks = blocksOf(text);
  const block = blocks[findPlace(underNow(place), blocks) ?? -1];
  if (!block) return;
  await loadStyle(style);
  const language = document.body.lang || document.documentElement.lang;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(at));
  const end = () => {
    bar.remove();
    removeEventListener('scroll', onScroll);
  };
  const onScroll = () => {
    if (scrollY > innerHeight / 2) end();
  };
  const goOn = button('', () => {
    end();
    const { element } = block;
    for (const box of document.querySelectorAll('details')) box.open ||= box.contains(element);
    element.scrollIntoView({ block: 'start' });
    // The next Tab goes on from here.
    element.setAttribute('tabindex', '-1');
    if (element instanceof HTMLElement) element.focus({ preventScroll: true });
    element.removeAttribute('tabindex');
  });
  goOn.append(
    createElement('span', {}, place.heading ? words.continueAt(place.heading.text) : words.goOn),
    createElement('small', {}, words.wasHere(day)),
  );
  const dismiss = button('×', () => {
    end();
    forget();
  });
  dismiss.ariaLabel = words.dismiss;
  const bar = createElement(
    'section',
    { className: 'bar continue-bar no-print', ariaLabel: words.name },
    goOn,
    dismiss,
  );
  addEventListener('scroll', onScroll);
  document.querySelector('main')?.prepend(bar);
}

/** The place under the heading of today, within which its earlier ids stand. */
function underNow(place: Place): Place {
  const { heading } = place;
  const now = heading && document.getElementById(heading.id)?.closest('h2, h3, h4, h5, h6');
  return heading && now ? { ...place, heading: { ...heading, id: now.id } } : place;
}
