import type { Parents, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Keeps on one line what a line should not end in: a figure with its unit ("$1.2 billion", "20
 * minutes"), a word with a single letter ("T-shirt", "DALL-E"), the name of a file. By an element, not by
 * spaces and hyphens of another kind: what is searched, copied and linked to stays as it was typed.
 */
export function remarkUnbroken() {
  return (tree: Root) => {
    visit(tree, (node, at, parent) => {
      if (node.type === 'inlineCode' && node.value.length <= most && /^\S+-\S+$/.test(node.value)) {
        node.data = { ...node.data, hProperties: { className: [name] } };
      }
      if (node.type !== 'text' || !parent || at === undefined) return undefined;
      const parts = partsOf(node.value);
      if (parts.length < 2 && parts[0]?.type === 'text') return undefined;
      put(parent, at, parts);
      return at + parts.length;
    });
  };
}

/** The class that the styles know. */
const name = 'unbroken';

/** Letters of a name or a piece of code that a line of the narrowest phone still holds. */
const most = 24;

/**
 * A figure of one to three digits, which no year is, and the word behind it; a word with one letter
 * before or behind its hyphen; a name of a file with a hyphen, at which it would break.
 */
const whole = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}\p{Sc}.,])\p{Sc}?\d{1,3}(?:[.,’]\d+)*[ \u00a0](?:\p{L}{1,12}(?![\p{L}’-])|[%‰€£¥])`,
    String.raw`(?<![\p{L}\p{N}-])(?:\p{L}-\p{L}{2,20}|[\p{L}\p{N}]{2,20}-\p{L})(?![\p{L}\p{N}-])`,
    String.raw`(?<![\p{L}\p{N}_.@/-])[\p{L}\p{N}_]+(?:[.-][\p{L}\p{N}_]+)*-[\p{L}\p{N}_.]+\.[a-z][a-z\d]{1,4}(?![\p{L}\p{N}_-])`,
  ].join('|'),
  'gu',
);

/** The text, and what stands whole in it as elements of their own. */
function partsOf(text: string): PhrasingContent[] {
  if (!/\d[ \u00a0]|\S-\S/.test(text)) return [{ type: 'text', value: text }];
  const parts: PhrasingContent[] = [];
  let done = 0;
  for (const { 0: found, index } of text.matchAll(whole)) {
    if (found.length > most) continue;
    if (index > done) parts.push({ type: 'text', value: text.slice(done, index) });
    parts.push({
      type: 'emphasis',
      data: { hName: 'span', hProperties: { className: [name] } },
      children: [{ type: 'text', value: found }],
    });
    done = index + found.length;
  }
  if (done < text.length) parts.push({ type: 'text', value: text.slice(done) });
  return parts;
}

function put({ children }: Parents, at: number, parts: PhrasingContent[]) {
  children.splice(at, 1, ...parts);
}
