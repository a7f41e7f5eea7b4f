import Slugger from 'github-slugger';
import type { Element, Root as HastRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Heading, Link, Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Converted, TakePicture } from '../converted.ts';
import { findArticle } from './find-article.ts';
import { cleanGoogleDocs } from './google-docs.ts';
import { gatherFootnotes, markOf } from './footnotes.ts';
import { handlers } from './handlers.ts';
import { headOf } from './head.ts';
import { classesOf, elementsIn, wordsOf } from './tree.ts';
import { markdownOf } from '../write-markdown.ts';
import { cleanWord } from './word-html.ts';

/** Takes in a page: the article in it, without what its site puts around it. */
export function fromHtmlText(html: string, takePicture: TakePicture): Converted {
  const page = fromHtml(html);
  const main = findArticle(page);
  cleanWord(main);
  cleanGoogleDocs(page);
  gatherFootnotes(main);
  raiseTitle(main);
  keepInnerLinks(main);
  const tree = treeOf(main);
  visit(tree, 'image', (image) => {
    image.url = takePicture(image.url);
  });
  const [heading, ...others] = tree.children.filter(
    (node) => node.type === 'heading' && node.depth === 1,
  );
  const title = others.length === 0 ? heading : undefined;
  const words = title && toString(title);
  const { raw, headTitle } = headOf(page, words);
  return {
    raw,
    unread: '',
    heading: words,
    headTitle,
    body: ({ withoutHeading }) =>
      markdownOf(leveled(tree.children.filter((node) => !withoutHeading || node !== title))),
  };
}

/** The text with the highest of its headings on the second level: the first is the title's. */
function leveled(children: Root['children']): Root {
  const depths = children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
  const shift = 2 - Math.min(...depths);
  return {
    type: 'root',
    children: children.map((node) =>
      node.type === 'heading' ? { ...node, depth: depth(node.depth + shift) } : node,
    ),
  };
}

function depth(level: number): Heading['depth'] {
  return ([2, 3, 4, 5] as const).find((depth) => depth >= level) ?? 6;
}

/** The Markdown tree of a piece of HTML; what shows nothing is left out. */
export function treeOfHtml(html: string, place: 'block' | 'inline' = 'block'): Root {
  return treeOf(fromHtml(html, { fragment: true }), place);
}

function treeOf(node: HastRoot | Element, place: 'block' | 'inline' = 'block'): Root {
  const made = toMdast(node, { handlers });
  const tree: Root =
    made.type === 'root' ? made : { type: 'root', children: [made].flatMap(asFlow) };
  visit(tree, 'link', (link, index, parent) => {
    const isEmpty = toString(link, { includeImageAlt: false }).trim() === '' && !hasPicture(link);
    if (!isEmpty || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
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
      case 'mdxJsxFlowElement':
        return [...inOneLine(node.children), space];
      case 'definition':
      case 'footnoteDefinition':
      case 'thematicBreak':
      case 'yaml':
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
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

function hasPicture({ children }: Link): boolean {
  return children.some((child) => child.type === 'image');
}

/** Makes the paragraph that Word or Google Docs set as the title the only heading of the first level. */
function raiseTitle(main: HastRoot | Element): void {
  const title = elementsIn(main, 'p').find(isTitle);
  if (!title) return;
  for (const level of [5, 4, 3, 2, 1]) {
    for (const heading of elementsIn(main, `h${level}`)) heading.tagName = `h${level + 1}`;
  }
  title.tagName = 'h1';
}

function isTitle(paragraph: Element): boolean {
  const classes = classesOf(paragraph);
  const isOfGoogleDocs = classes.some((name) => /^c\d+$/.test(name));
  return classes.includes('MsoTitle') || (isOfGoogleDocs && classes.includes('title'));
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
    if (element.tagName !== 'a' || markOf(element) !== undefined) return;
    const href = String(element.properties.href ?? '');
    const slug = anchors.get(href.slice(1));
    const isInner = href === '' || href.startsWith('#');
    if (isInner && slug !== undefined) element.properties.href = `#${slug}`;
    else if (isInner || element.children.length === 0) element.tagName = 'span';
  });
}
