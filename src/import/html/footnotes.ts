import type { Element, Root, Text } from 'hast';
import { h } from 'hastscript';
import { EXIT, visit } from 'unist-util-visit';
import { decoded } from '../../essay/decoded.ts';
import { attribute, elementsIn, removeElements, wordsOf } from './tree.ts';

/**
 * Takes the texts of a page's footnotes out of it. Their marks stay, as `<sup data-note="1">`, for
 * what looks for the article may leave the notes below it away.
 *
 * A footnote is known by its two links, whatever program wrote it: a mark of a number or a sign leads
 * to a block, and that leads back; or a raised mark leads to an item; or, in
 * books, the mark says that it is one.
 *
 * @returns the notes as elements named `footnote`, by their labels
 */
export function takeFootnotes(page: Root): Map<string, Element> {
  const places = placesOf(page);
  const marks = new Map<Element, Element>();
  const notes = new Set<Element>();
  const aboveMarks = new Set<Element>();
  for (const link of elementsIn(page, 'a')) {
    const note = noteOf(link, places);
    const above = around(link, places);
    // What stands in a note is the way back, which leads to where its mark stands.
    if (!note || aboveMarks.has(note) || above.some((element) => notes.has(element))) continue;
    marks.set(link, note);
    notes.add(note);
    for (const element of above) aboveMarks.add(element);
  }
  const inOrder = [...notes];
  const tidied = new Set<Element>();
  for (const [link, note] of marks) {
    if (!tidied.has(note)) tidy(note, wordsOf(link));
    tidied.add(note);
    setMark(link, String(inOrder.indexOf(note) + 1), places);
  }
  for (const note of inOrder) remove(note, places);
  return new Map(
    inOrder.map((note, at) => {
      const label = String(at + 1);
      return [label, h('footnote', { dataNote: label }, note.children)];
    }),
  );
}

type Parent = Root | Element;

/** What stands where: the parents of elements, and the elements that links may lead to. */
interface Places {
  parents: Map<Element, Parent>;
  byId: Map<string, Element>;
}

function placesOf(page: Root): Places {
  const parents = new Map<Element, Parent>();
  const byId = new Map<string, Element>();
  visit(page, 'element', (element, _index, parent) => {
    if (parent?.type === 'root' || parent?.type === 'element') parents.set(element, parent);
    for (const name of ['id', 'name']) {
      const id = attribute(element, name);
      if (id !== '' && !byId.has(id)) byId.set(id, element);
    }
  });
  return { parents, byId };
}

/** The element and those that it stands in, the innermost first. */
function around(element: Element, places: Places): Element[] {
  const parent = places.parents.get(element);
  return [element, ...(parent?.type === 'element' ? around(parent, places) : [])];
}

function isWithin(element: Element, part: Element, places: Places): boolean {
  return around(element, places).includes(part);
}

/** The block of the footnote that a link is the mark of. */
function noteOf(link: Element, places: Places): Element | undefined {
  const target = places.byId.get(targetOf(link));
  if (!target || !isSign(wordsOf(link))) return undefined;
  const note = blockOf(target, places);
  if (!note || isWithin(link, note, places)) return undefined;
  const from = around(link, places);
  const isRaised =
    from.slice(0, 3).some(({ tagName }) => tagName === 'sup') || elementsIn(link, 'sup').length > 0;
  const ids = from
    .slice(0, 3)
    .flatMap((element) => [attribute(element, 'id'), attribute(element, 'name')]);
  const leadsBack = elementsIn(note, 'a').some((back) => {
    const id = targetOf(back);
    return (
      id !== '' &&
      (ids.includes(id) ||
        elementsIn(link, 'span', 'sup').some((inner) => attribute(inner, 'id') === id))
    );
  });
  return leadsBack || isSaid(link) || (isRaised && /^(?:li|p|dd)$/.test(note.tagName))
    ? note
    : undefined;
}

/** Whether a link says by itself that it is a footnote's mark, as in books. */
function isSaid(link: Element): boolean {
  return /\b(?:doc-)?noteref\b/.test(`${attribute(link, 'epub:type')} ${attribute(link, 'role')}`);
}

/** Whether words are what marks a footnote: a number, a letter or a sign, perhaps in brackets. */
function isSign(words: string): boolean {
  return /^[\s[(]*(?:(?:[a-z]+\s)?\d{1,4}|[a-z]{1,4}|[*†‡§¶#]+)[\s\])]*$/i.test(words);
}

/** The block that begins with a target, and is a note's as a whole. */
function blockOf(target: Element, places: Places): Element | undefined {
  const blocks = around(target, places).filter(({ tagName }) =>
    /^(?:li|p|dd|div|aside|section)$/.test(tagName),
  );
  const [inner] = blocks;
  if (!inner) return undefined;
  // A paragraph may be the first of several in the block of one note.
  const outer = blocks.find(({ tagName }, at) => at > 0 && /^(?:li|div|dd)$/.test(tagName));
  const own = outer?.children.filter((child) => child.type === 'element');
  if (!outer || inner.tagName !== 'p' || own?.[0] !== inner) return inner;
  return linksBack(outer) === linksBack(inner) ? outer : inner;
}

/** How many links of a block lead to other places of the page. */
function linksBack(block: Element): number {
  return elementsIn(block, 'a').filter((link) => targetOf(link) !== '').length;
}

/** Takes the links back to the mark and the number away, which a footnote gets anew. */
function tidy(note: Element, mark: string): void {
  const isBack = (element: Element) =>
    element.tagName === 'a' && targetOf(element) !== '' && !/\p{L}{4}/u.test(wordsOf(element));
  removeElements(note, isBack);
  const number = RegExp.escape(mark.replace(/[\s[\]()]/g, ''));
  const before = new RegExp(
    `^[\\s\\[(]*(?:${number}(?![\\p{L}\\d]))?[\\s\\]).:^↑,]*(?=\\S|$)`,
    'iu',
  );
  visit(note, 'text', (text) => {
    text.value = text.value.replace(before, '');
    return text.value === '' ? undefined : EXIT;
  });
  const texts: Text[] = [];
  visit(note, 'text', (text) => void texts.push(text));
  const last = texts.findLast(({ value }) => !/^(?:\s|[↩↑⏎]\uFE0E?)*$/u.test(value));
  if (last) last.value = last.value.replace(/(?:\s|\[\s*\]|[↩↑⏎]\uFE0E?)+$/u, '');
}

/** Puts a mark in the place of a link, and of what raises it or sets it in brackets. */
function setMark(link: Element, label: string, places: Places): void {
  const sup = around(link, places)
    .slice(1, 3)
    .find(({ tagName }) => tagName === 'sup');
  const isAlone =
    sup && wordsOf(sup).replace(/[[\](),\s]/g, '') === wordsOf(link).replace(/[[\](),\s]/g, '');
  const place = isAlone ? sup : link;
  const siblings = places.parents.get(place)?.children ?? [];
  const at = siblings.findIndex((sibling) => sibling === place);
  const [before, after] = [siblings[at - 1], siblings[at + 1]];
  if (
    before?.type === 'text' &&
    after?.type === 'text' &&
    before.value.endsWith('[') &&
    after.value.startsWith(']')
  ) {
    before.value = before.value.slice(0, -1);
    after.value = after.value.slice(1);
  }
  place.tagName = 'sup';
  place.properties = { dataNote: label };
  place.children = [{ type: 'text', value: label }];
}

/** Takes a note out of the page, and what stood around or above notes alone. */
function remove(note: Element, places: Places): void {
  const parent = places.parents.get(note);
  if (!parent) return;
  const at = parent.children.indexOf(note);
  const above = parent.children.findLastIndex(
    (child, index) => index < at && child.type === 'element',
  );
  const rule = parent.children[above];
  parent.children.splice(at, 1);
  if (rule?.type === 'element' && rule.tagName === 'hr') parent.children.splice(above, 1);
  const isLeft = parent.children.some((child) =>
    child.type === 'text'
      ? child.value.trim() !== ''
      : child.type === 'element' && !/^(?:hr|h[1-6])$/.test(child.tagName),
  );
  if (
    !isLeft &&
    parent.type === 'element' &&
    /^(?:ol|ul|dl|div|section|aside)$/.test(parent.tagName)
  )
    remove(parent, places);
}

/** The id that a link leads to within the page; nothing where it leads elsewhere. */
function targetOf(link: Element): string {
  const href = attribute(link, 'href');
  const fragment = href.startsWith('#') ? href.slice(1) : '';
  return decoded(fragment, decodeURIComponent) ?? fragment;
}
