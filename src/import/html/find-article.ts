import { Readability } from '@mozilla/readability';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { parseHTML } from 'linkedom';
import { visit } from 'unist-util-visit';
import { classesOf, elementsIn, theOnly, wordsOf } from './tree.ts';

/**
 * The part of a page that is its article, without what a site puts around and into it.
 *
 * A library finds it; the page's own elements are kept, so that captions, notes and languages of
 * code stay for what reads them next. A page that a word processor wrote is an article as a whole.
 */
export function findArticle(page: Root): Root | Element {
  if (isWrittenText(page)) return page;
  const found = readableMarks(page);
  const title = theOnly(page, 'h1');
  const only = theOnly(page, 'article') ?? theOnly(page, 'main');
  const part = only ?? smallestWith(page, found);
  if (part.children.some((child) => holds(child, found))) withoutRest(part, found);
  // The title may stand above what was found.
  if (title && part !== title && !elementsIn(part, 'h1').includes(title)) {
    part.children.unshift(title);
  }
  return part;
}

const mark = 'dataAt';

/** The numbers of the elements that the library takes for the article's. */
function readableMarks(page: Root): Set<string> {
  let number = 0;
  visit(page, 'element', (element) => {
    element.properties[mark] = String((number += 1));
  });
  const { document } = parseHTML(toHtml(page));
  const content = new Readability(document, { charThreshold: 0 }).parse()?.content ?? '';
  return new Set(Array.from(content.matchAll(/ data-at="(\d+)"/g), ([, at = '']) => at));
}

function isMarked(element: Element, found: ReadonlySet<string>): boolean {
  return found.has(String(element.properties[mark]));
}

function holds(node: RootContent | ElementContent, found: ReadonlySet<string>): boolean {
  if (node.type !== 'element') return false;
  return isMarked(node, found) || node.children.some((child) => holds(child, found));
}

/** The innermost element that holds all that was found. */
function smallestWith(part: Root | Element, found: ReadonlySet<string>): Root | Element {
  if (part.type === 'element' && isMarked(part, found)) return part;
  const [only, ...others] = part.children.filter((child) => holds(child, found));
  return only?.type === 'element' && others.length === 0 && isSection(only)
    ? smallestWith(only, found)
    : part;
}

/** Takes blocks out of which nothing was found; what a line or a figure is made of stays. */
function withoutRest(part: Root | Element, found: ReadonlySet<string>): void {
  visit(part, 'element', (element, index, parent) => {
    if (!parent || index === undefined || !isSection(element)) return undefined;
    if (holds(element, found) || elementsIn(element, 'h1').length > 0) return undefined;
    // Of blocks that only wrap one another, the library keeps one.
    const isWrapped = parent.children.filter(({ type }) => type === 'element').length === 1;
    if (isWrapped && parent.type === 'element' && isMarked(parent, found)) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
}

function isSection({ tagName }: Element): boolean {
  return /^(?:html|body|main|article|section|div|nav|header|footer|aside|form|ul|table|tbody|tr|td)$/.test(
    tagName,
  );
}

/** Whether Word or Google Docs wrote a page, or it is a text with nothing around it. */
function isWrittenText(page: Root): boolean {
  if (elementsIn(page, 'p').some((paragraph) => classesOf(paragraph).some(isOfWriter))) return true;
  const around = ['nav', 'header', 'footer', 'aside', 'article', 'main', 'section', 'form'];
  const divisions = elementsIn(page, 'div').filter((part) => wordsOf(part).trim() !== '');
  const hasDivisions = divisions.some(
    ({ properties }) => properties.className !== undefined || properties.id !== undefined,
  );
  return !hasDivisions && around.every((name) => elementsIn(page, name).length === 0);
}

function isOfWriter(name: string): boolean {
  return name.startsWith('Mso') || /^c\d+$/.test(name);
}
