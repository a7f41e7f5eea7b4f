import type { Element } from 'hast';
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast';
import type { RootContent } from 'mdast';
import { markOf } from './footnotes.ts';
import { elementsIn, wordsOf } from './tree.ts';

/** How elements are taken in that the library knows no sign of Markdown for, or drops. */
export const handlers: Record<string, Handle> = {
  sub: kept,
  sup: (state, element) => {
    const isMark = elementsIn(element, 'a').some((link) => markOf(link) !== undefined);
    return isMark ? state.all(element) : kept(state, element);
  },
  a: (state, element) => {
    const label = markOf(element);
    if (label === undefined) return defaultHandlers.a(state, element);
    return { type: 'footnoteReference', identifier: label, label };
  },
  footnote: (state, element) => {
    const label = String(element.properties.label);
    const children = state.toFlow(state.all(element));
    return { type: 'footnoteDefinition', identifier: label, label, children };
  },
  abbr: kept,
  figure: (state, element) => captioned(state, element, 'figcaption', (rest) => state.all(rest)),
  table: (state, element) =>
    state.inTable
      ? defaultHandlers.table(state, element)
      : captioned(state, element, 'caption', (rest) => [defaultHandlers.table(state, rest)]),
  iframe: medium,
  video: medium,
  audio: medium,
};

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
  const children = element.children.filter((child) => child !== caption);
  const content = contentOf({ ...element, children });
  const words = caption ? wordsOf(caption).replace(/\s+/g, ' ').trim() : '';
  if (words === '' || state.inTable) return content;
  return [
    {
      type: 'mdxJsxFlowElement',
      name: 'Figure',
      attributes: [{ type: 'mdxJsxAttribute', name: 'caption', value: words }],
      children: state.toFlow(content),
    },
  ];
}

/** A link to what plays or shows something in a page: an essay shows nothing of other hosts. */
function medium(state: State, element: Element): RootContent[] {
  const own = [element, ...elementsIn(element, 'source')].map(({ properties }) => properties.src);
  const url = String(own.find(Boolean) ?? '');
  if (url === '') return [];
  const value = String(element.properties.title ?? '').trim() || url;
  return [{ type: 'link', url: state.resolve(url), children: [{ type: 'text', value }] }];
}
