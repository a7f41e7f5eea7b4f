import { createElement } from './create-element';
import href from './search.css?url';

let loaded: Promise<void> | undefined;

/**
 * Adds the search's style, which the search page has already, and waits until it holds; without it
 * the search is plain, but works.
 */
export function loadStyle(): Promise<void> {
  return (loaded ??= new Promise((resolve) => {
    const done = () => resolve();
    if (document.querySelector('.search-page')) return done();
    document.head.append(
      createElement('link', { rel: 'stylesheet', href, onload: done, onerror: done }),
    );
  }));
}
