import type { Match, Result } from './engine';

/** A result as a list item: title, author, the words around the match, and the sections that match. */
export function resultItem({ author, sections, ...essay }: Result): HTMLLIElement {
  const item = document.createElement('li');
  const by = document.createElement('p');
  by.className = 'apparatus';
  by.textContent = author;
  item.append(link(essay), by);
  if (sections.length === 0) item.append(excerptOf(essay));
  else {
    const list = document.createElement('ul');
    list.append(
      ...sections.map((section) => {
        const entry = document.createElement('li');
        entry.append(link(section), excerptOf(section));
        return entry;
      }),
    );
    item.append(list);
  }
  return item;
}

function link({ url, title }: Match): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.textContent = title;
  return anchor;
}

/** Takes over the text and the marks of an excerpt, and nothing else that may be in it. */
function excerptOf({ excerpt }: Match): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  for (const node of body.childNodes) {
    const text = node.textContent ?? '';
    if (node.nodeName !== 'MARK') paragraph.append(text);
    else {
      // Pagefind marks what stands between two spaces; the comma after a word is not part of it.
      const [, before = '', word = text, after = ''] =
        /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
      const mark = document.createElement('mark');
      mark.textContent = word;
      paragraph.append(before, mark, after);
    }
  }
  paragraph.append(' …');
  return paragraph;
}
