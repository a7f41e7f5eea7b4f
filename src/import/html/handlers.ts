import type { Element } from 'hast';
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast';
import type { FootnoteReference, RootContent } from 'mdast';
import { isSafeAddress } from '../../essay/html-allowed.ts';
import { attribute, classesOf, elementsIn, lineOf, wordsOf } from './tree.ts';

/** How elements are taken in that the library knows no sign of Markdown for, or drops. */
export const handlers: Record<string, Handle> = {
  sub: kept,
  sup: (state, element) => (isMark(element) ? markOf(element) : kept(state, element)),
  footnote: (state, element) => {
    const label = attribute(element, 'dataNote');
    const children = state.toFlow(state.all(element));
    return { type: 'footnoteDefinition', identifier: label, label, children };
  },
  code: (state, element) =>
    isMaths(element)
      ? { type: 'inlineMath', value: wordsOf(element) }
      : defaultHandlers.code(state, element),
  pre: (state, element) =>
    isMaths(element)
      ? { type: 'math', value: wordsOf(element) }
      : defaultHandlers.pre(state, element),
  abbr: kept,
  kbd: kept,
  mark: kept,
  span: (state, element) =>
    'dataKept' in element.properties
      ? jsx('span', { id: attribute(element, 'id') })
      : state.all(element),
  details: (state, element) => {
    const [summary] = elementsIn(element, 'summary');
    const content = state.toFlow(state.all(summary ? without(element, summary) : element));
    const title = summary ? lineOf(summary) : '';
    return {
      type: 'mdxJsxFlowElement',
      name: 'details',
      attributes: [],
      children: [
        ...(title === ''
          ? []
          : [{ type: 'paragraph' as const, children: [jsx('summary', {}, title)] }]),
        ...content,
      ],
    };
  },
  figure: (state, element) => captioned(state, element, 'figcaption', (rest) => state.all(rest)),
  table: (state, element) =>
    state.inTable
      ? defaultHandlers.table(state, element)
      : captioned(state, element, 'caption', (rest) => [defaultHandlers.table(state, rest)]),
  iframe: medium,
  video: medium,
  audio: medium,
};

/** Whether an element is the mark of a footnote. */
function isMark(element: Element): boolean {
  return attribute(element, 'dataNote') !== '';
}

function markOf(element: Element): FootnoteReference {
  const label = attribute(element, 'dataNote');
  return { type: 'footnoteReference', identifier: label, label };
}

/** Whether an element is a formula that was written in TeX. */
function isMaths(element: Element): boolean {
  return classesOf(element).includes('maths');
}

function jsx(name: string, properties: Record<string, string>, words = '') {
  return {
    type: 'mdxJsxTextElement' as const,
    name,
    attributes: Object.entries(properties).map(([name, value]) => ({
      type: 'mdxJsxAttribute' as const,
      name,
      value,
    })),
    children: words === '' ? [] : [{ type: 'text' as const, value: words }],
  };
}

/** An element that Markdown has no sign for. */
function kept(state: State, element: Element): RootContent[] {
  const { tagName, properties } = element;
  const title = properties.title
    ? ` title="${String(properties.title).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`
    : '';
  const tag = (value: string) => ({ type: 'html' as const, value });
  return [tag(`<${tagName}${title}>`), ...state.all(element), tag(`</${tagName}>`)];
}

/** A picture or a table with the words below or above it. */
function captioned(
  state: State,
  element: Element,
  name: string,
  contentOf: (rest: Element) => RootContent[],
): RootContent[] {
  const [caption] = elementsIn(element, name);
  const content = contentOf(caption ? without(element, caption) : element);
  const marks = caption ? elementsIn(caption, 'sup').filter(isMark) : [];
  const line = marks.reduce<Element | undefined>(
    (left, mark) => left && without(left, mark),
    caption,
  );
  const words = line ? lineOf(line) : '';
  if (words === '' || state.inTable) return content;
  return [
    {
      type: 'mdxJsxFlowElement',
      name: 'Figure',
      attributes: [{ type: 'mdxJsxAttribute', name: 'caption', value: words }],
      // The caption of a part is a text alone: the marks of its notes stand beside what it is of.
      children: state.toFlow([...content, ...marks.map(markOf)]),
    },
  ];
}

/** A copy of an element without one that stands within it. */
function without(element: Element, part: Element): Element {
  const children = element.children.flatMap((child) =>
    child === part ? [] : [child.type === 'element' ? without(child, part) : child],
  );
  return { ...element, children };
}

/** A link to what plays or shows something in a page: an essay shows nothing of other hosts. */
function medium(state: State, element: Element): RootContent[] {
  const own = [element, ...elementsIn(element, 'source')].map(({ properties }) => properties.src);
  const url = String(own.find(Boolean) ?? '');
  if (url === '' || !isSafeAddress(url)) return [];
  const value = String(element.properties.title ?? '').trim() || url;
  return [{ type: 'link', url: state.resolve(url), children: [{ type: 'text', value }] }];
}
