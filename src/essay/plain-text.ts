import type { Nodes, Root } from 'mdast';

/**
 * The words of a text as a reader meets them, descriptions of pictures and notes included; without
 * code that stands by itself, data, and addresses that nobody put into words.
 */
export function plainText(tree: Root): string {
  const parts: string[] = [];
  const rest: Nodes[] = [tree];
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (isAddress(node)) continue;
    if (startsAnew.has(node.type)) parts.push(' ');
    parts.push(ownText(node));
    if ('children' in node) rest.push(...node.children.toReversed());
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** What never goes on with a word that stands before it. */
const startsAnew = new Set(['paragraph', 'heading', 'tableCell', 'break']);

function ownText(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    default:
      return '';
  }
}

/** Whether a node is an address that became a link by itself. */
function isAddress(node: Nodes): boolean {
  if (node.type !== 'link') return false;
  const [only, ...others] = node.children;
  return only?.type === 'text' && others.length === 0 && node.url.endsWith(only.value);
}

/** The words of a plain text, in any script, lower case; numbers and signs are not words. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (isWordLike) words.push(segment.toLowerCase());
  }
  return words;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
