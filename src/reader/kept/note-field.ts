import { kept as words } from '@words/kept';
import { button, createElement } from '../../search/browser/create-element';

/** A field to write a note in, and the button that ends it; Ctrl or ⌘ and Enter do the same. */
export function noteField(note: string, save: (note: string) => void): [HTMLElement, HTMLElement] {
  const field = createElement('textarea', { value: note, rows: 3, dir: 'auto' });
  field.ariaLabel = words.note;
  const end = () => save(field.value.trim());
  field.addEventListener('keydown', ({ key, ctrlKey, metaKey }) => {
    if (key === 'Enter' && (ctrlKey || metaKey)) end();
  });
  return [field, button(words.save, end)];
}
