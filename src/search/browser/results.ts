import { link, createElement } from './create-element';
import { bare } from './query';
import type { Match, Result } from './result';

/** A result as a list item: title, authors, the words around the match, and the sections that match. */
export function resultItem({ authors, sections, lang = '', ...essay }: Result): HTMLLIElement {
  const places = sections.map((section) =>
    createElement('li', {}, titleOf(section), excerptOf(section)),
  );
  return createElement(
    'li',
    { lang },
    titleOf(essay),
    createElement('p', { className: 'apparatus' }, authors.join(', ')),
    ...(places.length > 0
      ? [createElement('ul', {}, ...places)]
      : essay.excerpt
        ? [excerptOf(essay)]
        : []),
  );
}

/** A title runs as its own first letter does, as an excerpt does. */
function titleOf({ title, url }: Match): HTMLAnchorElement {
  return Object.assign(link(title, url), { dir: 'auto' });
}

/** Takes over the text and the marks of an excerpt, and nothing else that may be in it. */
function excerptOf({ excerpt }: Match): HTMLParagraphElement {
  const parts = excerpt.split(/<\/?mark>/).flatMap((part, at) => {
    const text = part.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    // Pagefind marks what stands between two spaces; the comma after a word is not part of it.
    const word = at % 2 === 0 ? '' : bare(text);
    if (!word) return [text];
    const start = text.indexOf(word);
    return [text.slice(0, start), createElement('mark', {}, word), text.slice(start + word.length)];
  });
  return createElement('p', { dir: 'auto' }, ...parts, ' …');
}
