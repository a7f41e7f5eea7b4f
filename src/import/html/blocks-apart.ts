import type { Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Sets blocks apart that HTML lets stand within a line: what a heading holds besides words comes after
 * it, what stands in a link or in bold stands by itself, and two line breaks part two paragraphs.
 */
export function blocksApart(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined || !hasLines(node)) return undefined;
    const parts = apart(node);
    const [only] = parts;
    if (parts.length === 1 && only === node) return undefined;
    const children: RootContent[] = parent.children;
    children.splice(index, 1, ...parts);
    // They are looked at in their turn, but for the words that are in order.
    return index + (only?.type === node.type ? 1 : 0);
  });
  visit(tree, 'heading', (heading) => {
    visit(heading, 'break', (_node, index, parent) => {
      parent?.children.splice(index ?? 0, 1, { type: 'text', value: ' ' });
    });
  });
}

type Line = Extract<
  Parents,
  { type: 'heading' | 'paragraph' | 'emphasis' | 'strong' | 'delete' | 'link' }
>;

function hasLines(node: Nodes): node is Line {
  return /^(?:heading|paragraph|emphasis|strong|delete|link)$/.test(node.type);
}

/** A line and the blocks in it, in their order; those of a heading after all its words. */
function apart(line: Line): RootContent[] {
  const children: RootContent[] = line.children;
  const blocks = children.filter(isBlock);
  if (line.type === 'heading') {
    return blocks.length === 0
      ? [line]
      : [{ ...line, children: children.filter(isWords) }, ...blocks];
  }
  if (blocks.length > 0) {
    return pieces(children, isBlock).flatMap((piece) => {
      const [first] = piece;
      if (first && isBlock(first)) return piece;
      const words = piece.filter(isWords);
      return words.every(isSpace) ? [] : [{ ...line, children: words }];
    });
  }
  if (line.type !== 'paragraph') return [line];
  const paragraphs = pieces(
    children,
    (child, at) => child.type === 'break' && isNextToBreak(children, at),
  )
    .map((piece) => piece.filter(isWords))
    .filter((words) => !words.every((child) => child.type === 'break' || isSpace(child)));
  return paragraphs.length < 2
    ? [line]
    : paragraphs.map((words) => ({ type: 'paragraph', children: words }));
}

/** Runs of children, and those that part them, each by itself. */
function pieces(
  children: readonly RootContent[],
  parts: (child: RootContent, at: number) => boolean,
): RootContent[][] {
  const found: RootContent[][] = [];
  let isOpen = false;
  children.forEach((child, at) => {
    const isPart = parts(child, at);
    if (!isPart && isOpen) found.at(-1)?.push(child);
    else found.push([child]);
    isOpen = !isPart;
  });
  return found;
}

function isNextToBreak(children: readonly RootContent[], at: number): boolean {
  const isBreak = (step: -1 | 1) => {
    let next = at + step;
    while (children[next] && isSpace(children[next])) next += step;
    return children[next]?.type === 'break';
  };
  return isBreak(1) || isBreak(-1);
}

function isSpace(node: RootContent | undefined): boolean {
  return node?.type === 'text' && node.value.trim() === '';
}

function isBlock(node: RootContent): boolean {
  return !isWords(node);
}

function isWords(node: RootContent): node is PhrasingContent {
  return /^(?:text|emphasis|strong|delete|link|linkReference|image|imageReference|inlineCode|inlineMath|break|footnoteReference|html|mdxJsxTextElement|mdxTextExpression)$/.test(
    node.type,
  );
}
