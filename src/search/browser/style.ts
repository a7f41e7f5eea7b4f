import { createElement } from './create-element';

const loaded = new Map<string, Promise<void>>();

/**
 * Adds a style that the first paint does without, once, and waits until it holds; where it cannot be
 * had, what it is for is plain, but works.
 *
 * @param href its address
 */
export function loadStyle(href: string): Promise<void> {
  const style =
    loaded.get(href) ??
    new Promise((resolve) => {
      const done = () => resolve();
      document.head.append(
        createElement('link', { rel: 'stylesheet', href, onload: done, onerror: done }),
      );
    });
  loaded.set(href, style);
  return style;
}
