import type {
  Code,
  FootnoteDefinition,
  FootnoteReference,
  Heading,
  Nodes,
  Root,
  Text,
} from 'mdast';
import type { InlineMath, Math } from 'mdast-util-math';
import type {} from 'mdast-util-mdx';
import { isMdx } from './files.ts';
import { type Markup, markupIn } from './html-tags.ts';
import { type Place, placeIn } from './problem.ts';
import {
  type Element,
  elementOf,
  type Expression,
  expressionsOf,
  partsIn,
  pointIn,
  type Tag,
  within,
} from './tags.ts';

/** What an essay is made of, as far as it is checked, each kind in the order of the text. */
export interface Contents {
  links: Link[];
  pictures: Picture[];
  headings: Heading[];
  maths: { node: Code | InlineMath | Math; isBlock: boolean; place: Place }[];
  marks: FootnoteReference[];
  notes: FootnoteDefinition[];
  texts: Text[];
  /** The tags of an `.mdx` essay. */
  tags: Tag[];
  /** All elements written as tags, in `.md` too. */
  elements: Element[];
  /** The tags and comments of an `.md` essay. */
  markup: (Markup & { place: Place })[];
  /** Tags of parts in an `.md` essay. */
  partsInMd: { name: string; place: Place }[];
  expressions: Expression[];
  imports: Expression[];
  /** Whether there is anything to read. */
  isEmpty: boolean;
}

/** A link in Markdown or of a tag. */
export interface Link {
  url: string;
  hasWords: boolean;
  place: Place;
}

/** A picture in Markdown or of a tag. */
export interface Picture {
  url: string;
  isDescribed: boolean;
  /** Its description, of one in Markdown. */
  alt?: string;
  /** Whether it is an `<img>`. */
  isTag: boolean;
  place: Place;
}

/** Takes an essay apart. */
export function contentsOf(tree: Root, file: string): Contents {
  const contents: Contents = {
    links: [],
    pictures: [],
    headings: [],
    maths: [],
    marks: [],
    notes: [],
    texts: [],
    tags: [],
    elements: [],
    markup: [],
    partsInMd: [],
    expressions: [],
    imports: [],
    isEmpty: tree.children.every(isUnseen),
  };
  // Where MDX cannot be read, its tags stand in the tree as HTML.
  const isOfMdx = isMdx(file);
  const addresses = new Map<string, string>();
  const nodes = [...nodesOf(tree)];
  for (const node of nodes) {
    if (node.type !== 'definition') continue;
    const { identifier, url } = node;
    if (!addresses.has(identifier)) addresses.set(identifier, url);
  }
  for (const node of nodes) {
    const place = placeIn(file, node.position?.start);
    switch (node.type) {
      case 'link':
        contents.links.push({ url: node.url, hasWords: hasWords(node), place });
        break;
      case 'linkReference':
        contents.links.push({
          url: addresses.get(node.identifier) ?? '',
          hasWords: hasWords(node),
          place,
        });
        break;
      case 'image':
        contents.pictures.push({ url: node.url, ...described(node), isTag: false, place });
        break;
      case 'imageReference': {
        const url = addresses.get(node.identifier) ?? '';
        contents.pictures.push({ url, ...described(node), isTag: false, place });
        break;
      }
      case 'heading':
        contents.headings.push(node);
        break;
      case 'math':
      case 'inlineMath':
        contents.maths.push({ node, isBlock: node.type === 'math', place });
        break;
      case 'code':
        if (node.lang === 'math') contents.maths.push({ node, isBlock: true, place });
        break;
      case 'footnoteReference':
        contents.marks.push(node);
        break;
      case 'footnoteDefinition':
        contents.notes.push(node);
        break;
      case 'text':
        contents.texts.push(node);
        break;
      case 'html':
        if (isOfMdx) break;
        for (const markup of markupIn(node.value)) {
          const own = { ...markup, place: within(place, pointIn(node.value, markup.start)) };
          contents.markup.push(own);
          if (own.kind === 'opening') contents.elements.push(own);
        }
        contents.partsInMd.push(...partsIn(node.value, place));
        break;
      case 'mdxjsEsm':
        contents.imports.push({ value: node.value, program: node.data?.estree, place });
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        contents.expressions.push({ value: node.value, program: node.data?.estree, place });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        contents.tags.push(node);
        contents.elements.push(elementOf(node, place));
        contents.expressions.push(...expressionsOf(node, place));
        break;
    }
  }
  return contents;
}

/** Whether a block shows nothing: code of the essay, where links lead, remarks. */
function isUnseen(node: Nodes): boolean {
  switch (node.type) {
    case 'mdxjsEsm':
    case 'definition':
      return true;
    case 'html':
      return /^(?:\s*<!--[^]*?-->)+\s*$/.test(node.value);
    case 'mdxFlowExpression':
      return /^\s*\/\*(?:(?!\*\/)[^])*\*\/\s*$/.test(node.value);
    default:
      return false;
  }
}

/** All nodes in the order of the text, however deep they stand. */
function* nodesOf(tree: Root): Generator<Nodes> {
  const rest: Nodes[] = [tree];
  for (let node = rest.pop(); node; node = rest.pop()) {
    yield node;
    if ('children' in node) rest.push(...node.children.toReversed());
  }
}

/** The words of a node as a reader sees them. */
export function wordsIn(node: object): string {
  if ('value' in node && typeof node.value === 'string') {
    return 'type' in node && node.type === 'html' ? '' : node.value;
  }
  return 'children' in node && Array.isArray(node.children)
    ? node.children.map((child: object) => wordsIn(child)).join('')
    : '';
}

function described({
  alt,
}: {
  alt?: string | null | undefined;
}): Pick<Picture, 'isDescribed' | 'alt'> {
  return { isDescribed: !!alt, alt: alt ?? '' };
}

function hasWords(node: object): boolean {
  let hasPicture = false;
  if ('children' in node && Array.isArray(node.children)) {
    // A picture speaks for a link, and so may a tag.
    hasPicture = node.children.some(({ type }: { type: string }) =>
      /^(?:image|imageReference|html|mdxJsxTextElement)$/.test(type),
    );
  }
  return hasPicture || wordsIn(node).trim() !== '';
}
