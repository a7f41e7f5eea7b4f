import { articlePath, withBase } from '../collection/addresses';
import { loadStyle } from '../search/browser/style';
import './continue-shelf';
import style from './marks.css?url';
import { readIn, readings } from './readings';
import { onChangeElsewhere } from './memory';

/** Marks what is begun and read on the cards and lines of a page, and counts it in its lists of groups. */
function mark(): void {
  const all = readings();
  const states = new Map(Object.entries(all).map(([id, { state }]) => [articlePath(id), state]));
  const cards = [...document.querySelectorAll<HTMLElement>('.card, .line')];
  for (const card of cards) {
    const link = card.querySelector<HTMLAnchorElement>('.title a');
    const state = states.get(decodeURI(link?.pathname ?? ''));
    const said = card.querySelector('.reading-state');
    if (!said) continue;
    said.textContent = (state && card.closest<HTMLElement>('[data-begun]')?.dataset[state]) ?? '';
    if (state) card.dataset.reading = state;
    else delete card.dataset.reading;
  }
  // What is read is hidden by the styles, where only the unread is asked for.
  const isAllRead = cards.every(({ dataset }) => dataset.reading === 'read');
  document.documentElement.dataset.marked = isAllRead ? 'all-read' : '';
  for (const group of document.querySelectorAll('.group-list li')) {
    const path = decodeURI(group.querySelector('a')?.pathname ?? '').slice(withBase('').length);
    const said = group.querySelector('.read-count');
    const count = readIn(all, path);
    const words = group.parentElement?.dataset.read ?? '';
    if (said) said.textContent = count > 0 ? words.replace('{}', String(count)) : '';
  }
}

/** Takes the choice of the unread along to the other pages of a list. */
function takeAlong(): void {
  const hash = location.hash === '#unread' ? '#unread' : '';
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.page-links a, .narrow li a')) {
    link.hash = hash;
  }
}

void loadStyle(style);
mark();
takeAlong();
addEventListener('hashchange', takeAlong);
onChangeElsewhere(mark);
