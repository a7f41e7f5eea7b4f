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
