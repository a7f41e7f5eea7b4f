import Slugger from 'github-slugger';
import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { decoded } from '../../essay/decoded.ts';
import { attribute, elementsIn, lineOf, removeElements, wordsOf } from './tree.ts';

/** Takes the marks by headings away that are links to themselves, and their names for those who listen. */
export function removePermalinks(page: Root): void {
  for (const heading of elementsIn(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')) {
    for (const link of elementsIn(heading, 'a')) {
      const [id, name] = [attribute(link, 'id'), attribute(link, 'name')];
      if (id || name) heading.properties.dataIds = `${attribute(heading, 'dataIds')} ${id} ${name}`;
    }
    removeElements(
      heading,
      (element) => isPermalink(element) && wordsOf(element) !== wordsOf(heading),
    );
  }
}

function isPermalink(element: Element): boolean {
  if (element.tagName !== 'a' || !attribute(element, 'href').includes('#')) return false;
  const names = `${attribute(element, 'className')} ${attribute(element, 'ariaLabel')}`;
  return (
    !/\p{L}|\p{N}/u.test(wordsOf(element)) ||
    /perma-?link|header-?link|anchor|hash-link/i.test(names)
  );
}

/**
 * Leads links within the page to the ids that its headings get here, and keeps other ids that are
 * linked to, as `<span id>`. A link to what is not there keeps its words only.
 */
export function keepInnerLinks(main: Root): void {
  const links = elementsIn(main, 'a').filter(
    (link) => !('href' in link.properties) || /^(?:#|$)/.test(attribute(link, 'href')),
  );
  const wanted = new Set(links.map(targetOf).filter((id) => id !== ''));
  const addresses = new Map<string, string>();
  const slugger = new Slugger();
  let waiting: string[] = [];
  visit(main, (node, index, parent) => {
    if (
      node.type === 'text' &&
      node.value.trim() !== '' &&
      waiting.length > 0 &&
      parent &&
      index !== undefined
    ) {
      const ids = waiting.filter((id) => !addresses.has(id));
      waiting = [];
      for (const id of ids) addresses.set(id, id);
      parent.children.splice(index, 0, ...ids.map((id) => h('span', { id, dataKept: true })));
      return index + ids.length + 1;
    }
    if (node.type !== 'element') return undefined;
    const ids = idsOf(node);
    if (node.tagName === 'pre') return SKIP;
    if (!/^h[1-6]$/.test(node.tagName)) {
      waiting.push(...ids.filter((id) => wanted.has(id)));
      return undefined;
    }
    // The build sets two hyphens as a dash, which no id keeps.
    const slug = slugger.slug(lineOf(node).replace(/-{2,3}/g, ''));
    const inner: string[] = [];
    visit(node, 'element', (element) => void inner.push(...idsOf(element)));
    for (const id of [...waiting, ...inner]) addresses.set(id, slug);
    waiting = [];
    return SKIP;
  });
  for (const link of links) {
    const address = addresses.get(targetOf(link));
    if (address === undefined) link.tagName = 'span';
    else link.properties.href = `#${address}`;
  }
}

function targetOf(link: Element): string {
  const fragment = attribute(link, 'href').slice(1);
  return decoded(fragment, decodeURIComponent) ?? fragment;
}

function idsOf(element: Element): string[] {
  const name = element.tagName === 'a' ? attribute(element, 'name') : '';
  return [attribute(element, 'id'), name, ...attribute(element, 'dataIds').split(' ')].filter(
    Boolean,
  );
}
