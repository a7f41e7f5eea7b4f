/**
 * Whether a key that acts by itself may act: nobody types it into a field, which may be inside
 * another element's shadow, and the reader has not switched such keys off (WCAG 2.1.4).
 */
export function isShortcut(event: KeyboardEvent): boolean {
  // Of an event that is answered later than it came, the path is forgotten.
  const [target = event.target] = event.composedPath();
  return (
    !event.defaultPrevented &&
    !event.altKey &&
    !event.ctrlKey &&
    !event.metaKey &&
    !document.documentElement.style.getPropertyValue('--keys') &&
    !(
      target instanceof HTMLElement &&
      (target.isContentEditable || target.matches('input, textarea, select'))
    )
  );
}

/** Whether a key is K: by its letter, or by its place where the layout has no Latin letters. */
export function isK({ key, code, shiftKey }: KeyboardEvent): boolean {
  return !shiftKey && (/^k$/i.test(key) || (code === 'KeyK' && !/^[a-z]$/i.test(key)));
}
