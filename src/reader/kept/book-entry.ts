import { kept as words } from '@words/kept';
import { createElement, link } from '../../search/browser/create-element';
import { placeOf } from './links';
import { noteField } from './note-field';
import type { Passage } from './passage';

/** What a reader does with a passage of the book. */
export interface Actions {
  write: (passage: Passage, note: string) => void;
  letGo: (passage: Passage) => void;
}

/** An entry without its words. Of a thousand, each is a copy of it: that takes half of the time. */
const blank = createElement(
  'li',
  {},
  createElement('blockquote'),
  createElement('p', { className: 'note', dir: 'auto' }),
  createElement('p', { className: 'apparatus' }, createElement('a', { dir: 'auto' })),
  createElement(
    'div',
    { className: 'buttons no-print' },
    createElement('button', { type: 'button' }),
    createElement('button', { type: 'button' }, words.letGo),
  ),
);

const line = createElement('p', { dir: 'auto' });

/**
 * A passage as it stands in the book, with its note and the way back.
 *
 * @param where the words of that: title, heading or day, each in a direction of its own
 */
export function entryOf(passage: Passage, where: readonly string[], actions: Actions): HTMLElement {
  const { id, quote, note, gone } = passage;
  const entry = document.importNode(blank, true);
  entry.id = id;
  for (const text of quote.exact.split('\n')) {
    const copy = document.importNode(line);
    copy.textContent = text.replaceAll('\t', ' · ');
    entry.querySelector('blockquote')?.append(copy);
  }
  const said = entry.querySelector('.note');
  if (note) said?.append(note);
  else said?.remove();
  const back = entry.querySelector('a');
  for (const text of where) {
    if (back?.firstChild) back.append(' · ');
    back?.append(createElement('bdi', {}, text));
  }
  back?.setAttribute('href', placeOf(passage));
  if (gone) back?.after(createElement('em', {}, ` ${words.noLonger}.`));
  const [change, letGo] = entry.querySelectorAll('button');
  change?.append(note ? words.editNote : words.addNote);
  change?.addEventListener('click', () => {
    const [field, end] = noteField(note, (written) => actions.write(passage, written));
    change.replaceWith(field, end);
    field.focus();
  });
  letGo?.addEventListener('click', () => actions.letGo(passage));
  return entry;
}

/** The head of a group of passages. @param href of its essay, where it is one */
export function headOf(title: string, beside: string, href?: string): HTMLElement {
  return createElement(
    'header',
    {},
    createElement('h2', { dir: 'auto' }, href === undefined ? title : link(title, href)),
    ...(beside ? [createElement('p', { className: 'apparatus', dir: 'auto' }, beside)] : []),
  );
}
