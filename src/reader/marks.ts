import { articlePath, withBase } from '../collection/addresses';
import './continue-shelf';
import { readIn, readings } from './readings';
import { onChangeElsewhere } from './memory';

/** Marks what is begun and read on the cards of a page, and counts it in its lists of groups. */
function mark(): void {
  const all = readings();
  const states = new Map(Object.entries(all).map(([id, { state }]) => [articlePath(id), state]));
  for (const card of document.querySelectorAll<HTMLElement>('.card')) {
    const link = card.querySelector<HTMLAnchorElement>('.title a');
    const state = states.get(decodeURI(link?.pathname ?? ''));
    const said = card.querySelector('.reading-state');
    if (!said) continue;
    said.textContent = (state && card.closest<HTMLElement>('.card-list')?.dataset[state]) ?? '';
    if (state) card.dataset.reading = state;
    else delete card.dataset.reading;
  }
  for (const group of document.querySelectorAll('.group-list li')) {
    const path = decodeURI(group.querySelector('a')?.pathname ?? '').slice(withBase('').length);
    const said = group.querySelector('.read-count');
    const count = readIn(all, path);
    const words = group.parentElement?.dataset.read ?? '';
    if (said) said.textContent = count > 0 ? words.replace('{}', String(count)) : '';
  }
}

mark();
onChangeElsewhere(mark);
