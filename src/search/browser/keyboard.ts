/** What the keys of a search lead to. */
export interface KeyboardOptions {
  field: HTMLInputElement;
  list: HTMLElement;
  /** The results' links, in their order. */
  links: () => HTMLAnchorElement[];
  /** Looks for the words as they are typed. */
  onExact: () => void;
}

/**
 * The arrow keys move between the field and the results, Shift and Enter take a misspelt word as it
 * is, Escape closes.
 */
export function listenToKeys({ field, list, links, onExact }: KeyboardOptions): void {
  const listen = (event: KeyboardEvent) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    // A search field takes the first Escape to empty itself.
    if (event.key === 'Escape') field.closest('dialog')?.close();
    if (event.key === 'Enter' && event.shiftKey && event.target === field) {
      event.preventDefault();
      onExact();
    }
    if (event.shiftKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    const places = [field, ...links()];
    const at = places.findIndex((place) => place === document.activeElement);
    const next = places[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  };
  field.addEventListener('keydown', listen);
  list.addEventListener('keydown', listen);
}
