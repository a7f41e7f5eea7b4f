/**
 * Loads the script of a custom element when one of its kind comes near the screen: a reader who
 * never gets that far never pays for it. Where the script cannot be loaded, what the page has stays.
 *
 * @param tag name of the element
 * @param load imports the module that defines it
 */
export function whenNear(tag: string, load: () => Promise<unknown>): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      load().catch(() => undefined);
    },
    { rootMargin: '400px' },
  );
  for (const element of document.querySelectorAll(tag)) observer.observe(element);
}
