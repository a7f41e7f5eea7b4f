import { directionOf } from '../../collection/direction';
import { link, createElement } from './create-element';
import type { Match, Result } from './result';

/** A result as a list item: title, authors, the words around the match, and the sections that match. */
export function resultItem({ authors, sections, lang = '', ...essay }: Result): HTMLLIElement {
  const places = sections.map((section) =>
    createElement('li', {}, link(section.title, section.url), excerptOf(section)),
  );
  return createElement(
    'li',
    { lang, dir: lang ? directionOf(lang) : '' },
    link(essay.title, essay.url),
    createElement('p', { className: 'apparatus' }, authors.join(', ')),
    ...(places.length > 0
      ? [createElement('ul', {}, ...places)]
      : essay.excerpt
        ? [excerptOf(essay)]
        : []),
  );
}

/** Takes over the text and the marks of an excerpt, and nothing else that may be in it. */
function excerptOf({ excerpt }: Match): HTMLParagraphElement {
  const parts = excerpt
    // Pagefind marks what stands between two spaces; the comma after a word is not part of it.
    .replace(/(<mark>)([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)(<\/mark>)/gu, '$2$1$3$5$4')
    .split(/<\/?mark>/)
    .map((part, at) => {
      const text = part.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
      return at % 2 === 0 ? text : createElement('mark', {}, text);
    });
  return createElement('p', {}, ...parts, ' …');
}
