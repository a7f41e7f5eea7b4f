import { kept as words } from '@words/kept';
import { button, createElement, link } from '../../search/browser/create-element';
import { placeOf } from './links';
import { noteField } from './note-field';
import type { Passage } from './passage';

/** What a reader does with a passage of the book. */
export interface Actions {
  write: (passage: Passage, note: string) => void;
  letGo: (passage: Passage) => void;
}

/** A passage as it stands in the book, with its note and the way back. @param where the words of that */
export function entryOf(passage: Passage, where: string, actions: Actions): HTMLElement {
  const { id, quote, note, gone } = passage;
  const quotation = createElement('blockquote');
  for (const line of quote.exact.split('\n')) {
    quotation.append(createElement('p', { dir: 'auto' }, line.replaceAll('\t', ' · ')));
  }
  const change = button(note ? words.editNote : words.addNote, () => {
    const [field, end] = noteField(note, (written) => actions.write(passage, written));
    change.replaceWith(field, end);
    field.focus();
  });
  return createElement(
    'li',
    { id },
    quotation,
    ...(note ? [createElement('p', { className: 'note', dir: 'auto' }, note)] : []),
    createElement(
      'p',
      { className: 'apparatus' },
      createElement('a', { href: placeOf(passage), dir: 'auto' }, where),
      ...(gone ? [createElement('em', {}, ` ${words.noLonger}.`)] : []),
    ),
    createElement(
      'div',
      { className: 'buttons no-print' },
      change,
      button(words.letGo, () => actions.letGo(passage)),
    ),
  );
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
