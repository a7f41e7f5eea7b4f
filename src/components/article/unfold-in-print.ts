/**
 * Unfolds an essay's details while it is printed, in browsers whose styles cannot: before Chrome 131,
 * Safari 18.4 and Firefox 143.
 */
if (!CSS.supports('selector(::details-content)')) {
  let folded: HTMLDetailsElement[] = [];
  const fold = (isFolded: boolean) => folded.forEach((details) => (details.open = !isFolded));
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll<HTMLDetailsElement>('.prose details:not([open])')];
    fold(false);
  });
  addEventListener('afterprint', () => fold(true));
}
