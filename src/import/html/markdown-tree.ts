import type { Element, Root as HastRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Link, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { handlers } from './handlers.ts';
import { blocksApart } from './blocks-apart.ts';

/** The Markdown tree of a piece of HTML; what shows nothing is left out. */
export function treeOfHtml(html: string, place: 'block' | 'inline' = 'block'): Root {
  return treeOf(fromHtml(html, { fragment: true }), place);
}

/** The same of a part of a page. */
export function treeOf(node: HastRoot | Element, place: 'block' | 'inline' = 'block'): Root {
  const made = toMdast(node, { handlers });
  const tree: Root =
    made.type === 'root' ? made : { type: 'root', children: [made].flatMap(asFlow) };
  visit(tree, 'tableCell', (cell) => {
    const nodes = inOneLine(cell.children);
    // One space between blocks, none at the end.
    cell.children = nodes.filter(
      (node, at) => node !== space || (nodes[at + 1] ?? space) !== space,
    );
  });
  if (place === 'block') blocksApart(tree);
  visit(tree, 'link', (link, index, parent) => {
    const isEmpty = toString(link, { includeImageAlt: false }).trim() === '' && !hasPicture(link);
    if (!isEmpty || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
  // Two dollars together would begin a formula of another kind.
  visit(tree, 'inlineMath', (_, index = 0, parent) => {
    if (parent?.children[index + 1]?.type === 'inlineMath')
      parent.children.splice(index + 1, 0, space);
  });
  visit(tree, 'html', (comment, index, parent) => {
    if (!parent || index === undefined || !comment.value.startsWith('<!--')) return;
    const words = comment.value.replace(/^<!--|-->$/g, '').replaceAll('*/', '* /');
    const value = `/*${words}*/`;
    const type =
      place === 'inline' || isPhrasing(parent) ? 'mdxTextExpression' : 'mdxFlowExpression';
    parent.children.splice(index, 1, { type, value });
  });
  return tree;
}

/** What stands in a cell, without the blocks that a table of Markdown cannot hold. */
function inOneLine(nodes: readonly Nodes[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    switch (node.type) {
      case 'code':
        return [{ type: 'inlineCode', value: node.value.replace(/\s+/g, ' ') }, space];
      case 'break':
        return [space];
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
      case 'math':
        return [{ type: 'inlineMath', value: node.value.replace(/\s+/g, ' ') }];
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

function asFlow(node: Nodes): RootContent[] {
  return node.type === 'root' ? node.children : [node];
}

/** Whether what stands in a node stands in a line, and not on lines of its own. */
export function isPhrasing({ type }: Parents): boolean {
  return !/^(?:root|blockquote|listItem|footnoteDefinition|mdxJsxFlowElement)$/.test(type);
}

function hasPicture({ children }: Link): boolean {
  return children.some((child) => child.type === 'image');
}
