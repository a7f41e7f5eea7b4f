import Slugger from 'github-slugger';
import type { Element, Nodes as HastNodes, Root as HastRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { type State, toMdast } from 'hast-util-to-mdast';
import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Converted, TakePicture } from './converted.ts';
import { markdownOf } from './markdown.ts';

/** Takes in a page: the article or main part of it where it has one. */
export function fromHtmlText(html: string, takePicture: TakePicture): Converted {
  const page = fromHtml(html);
  const { meta, title } = headOf(page);
  const main = theOnly(page, 'article') ?? theOnly(page, 'main') ?? page;
  keepInnerLinks(main);
  const tree = treeOf(main);
  visit(tree, 'image', (image) => {
    image.url = takePicture(image.url);
  });
  const at = tree.children.findIndex((node) => node.type === 'heading' && node.depth === 1);
  const heading = tree.children[at];
  return {
    raw: meta,
    unread: '',
    heading: heading && toString(heading),
    headTitle: title,
    body: ({ withoutHeading }) =>
      markdownOf({
        ...tree,
        children: tree.children.filter((node) => !withoutHeading || node !== heading),
      }),
  };
}

/** The Markdown tree of a piece of HTML; what shows nothing is left out. */
export function treeOfHtml(html: string, place: 'block' | 'inline' = 'block'): Root {
  return treeOf(fromHtml(html, { fragment: true }), place);
}

function treeOf(node: HastRoot | Element, place: 'block' | 'inline' = 'block'): Root {
  const made = toMdast(node, { handlers: { sub: kept, sup: kept } });
  const tree: Root =
    made.type === 'root' ? made : { type: 'root', children: [made].flatMap(asFlow) };
  visit(tree, 'html', (comment, index, parent) => {
    if (!parent || index === undefined || !comment.value.startsWith('<!--')) return;
    const words = comment.value.replace(/^<!--|-->$/g, '').replaceAll('*/', '* /');
    const value = `/*${words}*/`;
    const type =
      place === 'inline' || isPhrasing(parent) ? 'mdxTextExpression' : 'mdxFlowExpression';
    parent.children.splice(index, 1, { type, value });
  });
  visit(tree, 'tableCell', (cell) => {
    const nodes = inOneLine(cell.children);
    // One space between blocks, none at the end.
    cell.children = nodes.filter(
      (node, at) => node !== space || (nodes[at + 1] ?? space) !== space,
    );
  });
  return tree;
}

/** What stands in a cell, without the blocks that a table of Markdown cannot hold. */
function inOneLine(nodes: readonly Nodes[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    switch (node.type) {
      case 'code':
        return [{ type: 'inlineCode', value: node.value.replace(/\s+/g, ' ') }, space];
      case 'root':
      case 'paragraph':
      case 'heading':
      case 'blockquote':
      case 'list':
      case 'listItem':
      case 'table':
      case 'tableRow':
      case 'tableCell':
        return [...inOneLine(node.children), space];
      case 'definition':
      case 'footnoteDefinition':
      case 'thematicBreak':
      case 'yaml':
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
      case 'mdxJsxFlowElement':
        return [];
      default:
        return [node];
    }
  });
}

const space = { type: 'text' as const, value: ' ' };

function asFlow(node: Nodes): Root['children'] {
  return node.type === 'root' ? node.children : [node];
}

/** Whether what stands in a node stands in a line, and not on lines of its own. */
export function isPhrasing({ type }: Parents): boolean {
  return !/^(?:root|blockquote|listItem|footnoteDefinition)$/.test(type);
}

/** An element that Markdown has no sign for. */
function kept(state: State, element: Element) {
  const tag = (value: string) => ({ type: 'html' as const, value });
  return [tag(`<${element.tagName}>`), ...state.all(element), tag(`</${element.tagName}>`)];
}

/** What the head of a page says of it, by the names of front matter. */
function headOf(page: HastRoot) {
  const meta: Record<string, unknown> = {};
  let title: string | undefined;
  visit(page, 'element', ({ tagName, properties, children }) => {
    const [text] = children;
    if (tagName === 'title' && text?.type === 'text') title ??= text.value.trim();
    if (tagName !== 'meta') return;
    const name = inFrontMatter[String(properties.name ?? properties.property).toLowerCase()];
    if (name !== undefined && properties.content) meta[name] ??= String(properties.content);
  });
  return { meta, title };
}

const inFrontMatter: Record<string, string> = {
  description: 'description',
  'og:description': 'description',
  author: 'author',
  keywords: 'keywords',
  date: 'date',
  'article:published_time': 'date',
  'article:modified_time': 'modified',
};

/** The element of a name, if there is one and no more. */
function theOnly(page: HastRoot, name: string): Element | undefined {
  const found: Element[] = [];
  visit(page, 'element', (element) => {
    if (element.tagName === name) found.push(element);
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Leads links within the page to the ids its headings get here; others keep their words only. */
function keepInnerLinks(main: HastRoot | Element): void {
  const slugger = new Slugger();
  const anchors = new Map<string, string>();
  let waiting: string[] = [];
  visit(main, 'element', (element) => {
    const id = element.properties.id ?? (element.tagName === 'a' ? element.properties.name : '');
    if (!/^h[1-6]$/.test(element.tagName)) {
      // An anchor without words stands for the heading after it.
      if (id && element.children.length === 0) waiting.push(String(id));
      return undefined;
    }
    const slug = slugger.slug(wordsOf(element));
    const inner: string[] = [];
    visit(element, 'element', ({ properties }) => {
      for (const anchor of [properties.id, properties.name]) if (anchor) inner.push(String(anchor));
    });
    for (const anchor of [...waiting, ...inner]) anchors.set(anchor, slug);
    waiting = [];
    return SKIP;
  });
  visit(main, 'element', (element) => {
    if (element.tagName !== 'a') return;
    const href = String(element.properties.href ?? '');
    const slug = anchors.get(href.slice(1));
    const isInner = href === '' || href.startsWith('#');
    if (isInner && slug !== undefined) element.properties.href = `#${slug}`;
    else if (isInner || element.children.length === 0) element.tagName = 'span';
  });
}

function wordsOf(node: HastNodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
