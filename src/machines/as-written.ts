import type { Nodes } from 'mdast';
import { withBase } from '../collection/addresses.ts';
import { isMdx } from '../essay/files.ts';
import type { ReadEssay } from '../essay/read.ts';

/**
 * The text of an essay as it was written, with whole addresses, where that is Markdown which any program
 * reads; nothing where it has tags, or notations that are not GitHub's.
 *
 * @param address the essay's page
 * @param base path that the site stands below
 */
export function asWritten(
  { file, text, tree, isWhole }: ReadEssay,
  address: URL,
  base: string,
): string | undefined {
  // In MDX, what is indented by four spaces is no code.
  if (!isWhole || (isMdx(file) && /^\s*\n(?: {4}|\t)/m.test(text))) return undefined;
  const parts: string[] = [];
  let end = 0;
  const rest: Nodes[] = [tree];
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (isOfOurs(node) || isBeside(node)) return undefined;
    if ('url' in node && !/^[a-z][a-z\d+.-]*:/i.test(node.url)) {
      const start = startOfUrl(text, node);
      if (start === undefined || start < end) return undefined;
      parts.push(text.slice(end, start), whole(node.url, address, base));
      end = start + node.url.length;
    }
    if ('children' in node) rest.push(...node.children.toReversed());
  }
  parts.push(text.slice(end));
  return parts.join('').replace(/^(?:[ \t]*\n)+/, '');
}

/** Whether something is more than GitHub's Markdown: a tag, a marked word, a heading with an id of its own. */
function isOfOurs({ type, data }: Nodes): boolean {
  if (type === 'math' || type === 'inlineMath') return false;
  const isMade = data !== undefined && ('hName' in data || 'hProperties' in data);
  return isMade || type === 'html' || type.startsWith('mdx');
}

/** Whether something is a picture beside the essay, which has another address in the site. */
function isBeside(node: Nodes): boolean {
  return (
    node.type === 'imageReference' || (node.type === 'image' && !/^\/|^[a-z]+:/i.test(node.url))
  );
}

/** Where the address of a link, a picture or a definition is written; nothing where it is written otherwise. */
function startOfUrl(text: string, node: Nodes & { url: string }): number | undefined {
  const [from, to] = [node.position?.start.offset, node.position?.end.offset];
  if (from === undefined || to === undefined) return undefined;
  const written = text.slice(from, to);
  for (const before of ['](', '](<', ']: ', ']: <']) {
    const at = written.lastIndexOf(before + node.url);
    if (at >= 0) return from + at + before.length;
  }
  return undefined;
}

function whole(url: string, address: URL, base: string): string {
  const ofSite = /^\/(?!\/)/.test(url) ? withBase(url, base) : url;
  return URL.canParse(ofSite, address.href) ? new URL(ofSite, address).href : url;
}
