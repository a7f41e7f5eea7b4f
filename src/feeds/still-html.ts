import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'mdast-util-to-string';
import { h } from 'hastscript';

/**
 * What a tree of a page's HTML says where nothing moves: drawings as their descriptions, since most
 * readers of feeds take them out; fields of tools as what stands in them; what folds, unfolded.
 */
export function standStill(tree: Root): Root {
  return { type: 'root', children: stillOf(tree.children) };
}

function stillOf(nodes: readonly RootContent[]): ElementContent[] {
  let described: string | undefined;
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [node];
    if (node.type !== 'element') return [];
    if (node.tagName !== 'svg') return still(node);
    const { ariaLabel } = node.properties;
    // A chart is drawn once for phones and once for wider screens.
    if (typeof ariaLabel !== 'string' || ariaLabel === described) return [];
    described = ariaLabel;
    return [h('p', ariaLabel)];
  });
}

function still(node: Element): ElementContent[] {
  const { tagName, properties } = node;
  if (isGone(node)) return [];
  const children = stillOf(ownWordsOf(node));
  switch (tagName) {
    case 'figcaption':
      return [{ ...node, children: node.children.flatMap(lineOf) }];
    case 'input':
      return [{ type: 'text', value: valueOf(node) }];
    case 'select':
      return [{ type: 'text', value: chosenIn(node) }];
    case 'summary':
      return [h('p', [h('strong', children)])];
    case 'label':
    case 'legend':
      return [h('p', children)];
    case 'form':
    case 'fieldset':
    case 'details':
      return [h('div', children)];
    case 'span':
      // Colours of code.
      return properties.lang || properties.dir ? [{ ...node, children }] : children;
    default:
      if (properties.role === 'note') return [h('blockquote', children)];
      return opens.has(tagName) || tagName.includes('-') ? children : [{ ...node, children }];
  }
}

/** What stands in an element; of a heading that is a link to itself, what stands in the link. */
function ownWordsOf({ children, properties }: Element): ElementContent[] {
  const [only] = children;
  const isOwnLink =
    only?.type === 'element' &&
    only.tagName === 'a' &&
    only.properties.href === `#${properties.id}`;
  return isOwnLink ? only.children : children;
}

/** Whether an element says nothing here: without a script, or without a drawing whose colours it names. */
function isGone({ tagName, properties }: Element): boolean {
  const { className, hidden, dataFootnoteBackref } = properties;
  const isKey = Array.isArray(className) && className.includes('key');
  return Boolean(hidden) || dataFootnoteBackref !== undefined || isKey || mute.has(tagName);
}

const mute = new Set([
  ...['script', 'style', 'template', 'link', 'meta', 'source', 'annotation'],
  ...['button', 'dialog', 'datalist', 'iframe', 'object'],
]);

/** Elements of which only what stands in them is of use, as elements of a page's own are. */
const opens = new Set(['picture', 'noscript', 'output', 'textarea', 'canvas', 'meter', 'progress']);

/** A caption has its second part on a line of its own. */
function lineOf(node: ElementContent): ElementContent[] {
  const isLine = node.type === 'element' && node.tagName === 'span';
  return isLine ? [h('br'), ...stillOf([node])] : stillOf([node]);
}

function valueOf({ properties }: Element): string {
  const { type, checked, value } = properties;
  if (type === 'checkbox' || type === 'radio') return checked ? '☑' : '☐';
  return type === 'hidden' || value == null ? '' : String(value);
}

function chosenIn(select: Element): string {
  const options = select.children
    .flatMap((child) => (child.type === 'element' ? [child, ...child.children] : []))
    .filter((child) => child.type === 'element' && child.tagName === 'option')
    .filter((child) => child.type === 'element');
  const chosen = options.find(({ properties }) => properties.selected) ?? options[0];
  return chosen ? toString(chosen).trim() : '';
}
