import type { Nodes, Root } from 'mdast';
import { markupIn } from './html-tags.ts';
import { addressOf } from './link-target.ts';

/** A link of an essay to another, or to an earlier address of one. */
export interface EssayLink {
  /** The id in its address. */
  to: string;
  /** The sentence that it stands in, in plain words. */
  sentence: string;
}

/** The links to other essays in a text. @param id of its own essay */
export function essayLinksIn(tree: Root, id: string): EssayLink[] {
  const addresses = new Map<string, string>();
  for (const node of below(tree)) {
    if (node.type === 'definition' && !addresses.has(node.identifier)) {
      addresses.set(node.identifier, node.url);
    }
  }
  return [...below(tree)].filter(isBlock).flatMap((block) => {
    const { text, links } = wordsOf(block, addresses);
    return links.flatMap(({ url, start, end }) => {
      const { path = '' } = addressOf(url, `/articles/${id}/`) ?? {};
      const [, to] = /^\/articles\/([^/]+)(?:\/(?:index\.html)?)?$/.exec(path) ?? [];
      return to === undefined || to === id ? [] : [{ to, sentence: sentenceAt(text, start, end) }];
    });
  });
}

/** What a sentence does not reach beyond. */
function isBlock({ type }: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell';
}

function* below(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* below(child);
}

/** The words of a block, and where its links stand among them. */
function wordsOf(block: Nodes, addresses: ReadonlyMap<string, string>) {
  const links: { url: string; start: number; end: number }[] = [];
  let text = '';
  const read = (node: Nodes) => {
    const start = text.length;
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value;
    else if (node.type === 'break') text += ' ';
    if ('children' in node) node.children.forEach(read);
    for (const url of urlsOf(node, addresses)) links.push({ url, start, end: text.length });
  };
  read(block);
  return { text, links };
}

/** The addresses that a node itself leads to. */
function urlsOf(node: Nodes, addresses: ReadonlyMap<string, string>): string[] {
  switch (node.type) {
    case 'link':
      return [node.url];
    case 'linkReference':
      return [addresses.get(node.identifier) ?? ''];
    case 'mdxJsxTextElement':
      return node.attributes.flatMap((attribute) =>
        attribute.type === 'mdxJsxAttribute' &&
        attribute.name === 'href' &&
        typeof attribute.value === 'string'
          ? [attribute.value]
          : [],
      );
    case 'html':
      return markupIn(node.value).flatMap(({ name, attributes }) =>
        name === 'a' ? [attributes.get('href') ?? ''] : [],
      );
    default:
      return [];
  }
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** What stands longer around a link than so many letters is cut. */
const most = 140;

/** The sentence, or the sentences, that a stretch of a text stands in; of a long one what is nearest. */
function sentenceAt(text: string, start: number, end: number): string {
  const inside = [...sentences.segment(text)].filter(
    ({ index, segment }) => index < Math.max(end, start + 1) && index + segment.length > start,
  );
  const from = inside[0]?.index ?? 0;
  const last = inside.at(-1);
  const to = last ? last.index + last.segment.length : text.length;
  const before = cut(text.slice(from, start), 'start');
  const after = cut(text.slice(end, to), 'end');
  return (before + text.slice(start, end) + after).replace(/\s+/g, ' ').trim();
}

/** A text without what is too far from its other side, cut between words where there are spaces. */
function cut(text: string, side: 'start' | 'end'): string {
  if (text.length <= most) return text;
  return side === 'start'
    ? `… ${text.slice(-most).replace(/^\S{0,20}\s/, '')}`
    : `${text.slice(0, most).replace(/\s\S{0,20}$/, '')} …`;
}
