import { link, make } from './make';
import type { Match, Result } from './result';

/** A result as a list item: title, authors, the words around the match, and the sections that match. */
export function resultItem({ authors, sections, ...essay }: Result): HTMLLIElement {
  const places = sections.map((section) =>
    make('li', {}, link(section.title, section.url), excerptOf(section)),
  );
  return make(
    'li',
    {},
    link(essay.title, essay.url),
    make('p', { className: 'apparatus' }, authors.join(', ')),
    ...(places.length > 0 ? [make('ul', {}, ...places)] : essay.excerpt ? [excerptOf(essay)] : []),
  );
}

/** Takes over the text and the marks of an excerpt, and nothing else that may be in it. */
function excerptOf({ excerpt }: Match): HTMLParagraphElement {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  const parts = [...body.childNodes].flatMap((node) => {
    const text = node.textContent ?? '';
    if (node.nodeName !== 'MARK') return text;
    // Pagefind marks what stands between two spaces; the comma after a word is not part of it.
    const [, before = '', word = text, after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
    return [before, make('mark', {}, word), after];
  });
  return make('p', {}, ...parts, ' …');
}
