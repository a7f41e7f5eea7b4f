import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { h } from 'hastscript';
import rehypeSanitize from 'rehype-sanitize';
import { SKIP, visit } from 'unist-util-visit';
import { htmlTree } from '../essay/html-tree.ts';
import { carried } from '../feeds/feed-html.ts';
import { standStill } from '../feeds/still-html.ts';
import type { BookEssay } from './contents.ts';
import { type ColourOf, coverDrawing, takeDrawings } from './drawings.ts';
import { markNotes } from './notes.ts';

/** An essay as a chapter of a book, its links to other essays not yet known to lead into the book. */
export interface Chapter {
  essay: BookEssay;
  /** Name of its file. */
  file: string;
  body: Root;
  /** Its headings of the second level, for the contents. */
  headings: { id: string; text: string }[];
  cover: Element | undefined;
  hasMaths: boolean;
}

/** What a book brings beside its chapters. */
export interface Keep {
  /** Keeps a drawing; gives its address from a chapter. */
  drawing: (svg: string) => string;
  /** Takes a picture of the site along; gives its address, or nothing where there is none. */
  picture: (src: string) => Promise<string | undefined>;
}

const sanitize = rehypeSanitize({
  ...carried,
  tagNames: [...(carried.tagNames ?? []), 'aside'].filter(
    (name) => !/^(?:video|audio|track)$/.test(name),
  ),
  attributes: {
    ...carried.attributes,
    '*': ['lang', 'dir', 'title', 'id', 'className', 'epub:type'],
    a: ['href', 'role'],
    aside: ['role'],
  },
  strip: ['video', 'audio'],
});

/** Makes a chapter of an essay. @param number of the chapter in the book, from 1 */
export async function chapterOf(
  essay: BookEssay,
  number: number,
  colourOf: ColourOf,
  keep: Keep,
): Promise<Chapter> {
  const tree = htmlTree(essay.text);
  takeDrawings(tree, colourOf, keep.drawing);
  markNotes(tree);
  const still = sanitize(standStill(tree));
  const body: Root = still.type === 'root' ? still : { type: 'root', children: [] };
  await takePictures(body, keep);
  let hasMaths = false;
  visit(body, 'element', (node) => {
    const { id } = node.properties;
    if (typeof id === 'string') node.properties.id = xmlId(id);
    // Code runs from left to right in every text; books may not say it in their styles.
    if (/^(?:pre|code)$/.test(node.tagName)) node.properties.dir = 'ltr';
    if (node.tagName !== 'math') return;
    hasMaths = true;
    node.properties.xmlns = 'http://www.w3.org/1998/Math/MathML';
  });
  const file = /^[a-z\d-]+$/.test(essay.id) ? `${essay.id}.xhtml` : `essay-${number}.xhtml`;
  return {
    ...{ essay, file, body, hasMaths },
    headings: headingsIn(body),
    cover: await coverOf(essay, colourOf, keep),
  };
}

async function takePictures(body: Root, { picture }: Keep): Promise<void> {
  const pictures: Element[] = [];
  visit(body, 'element', (node) => {
    if (node.tagName === 'img' && !isOwn(node.properties.src)) pictures.push(node);
  });
  for (const node of pictures) {
    const src = await picture(String(node.properties.src));
    if (src !== undefined) node.properties = { src, alt: node.properties.alt ?? '' };
    // What cannot be shown says what it shows.
    else Object.assign(node, { tagName: 'span', properties: {}, children: [textOf(node)] });
  }
}

function textOf({ properties }: Element): ElementContent {
  return { type: 'text', value: String(properties.alt ?? '') };
}

/** Whether a picture is a file of the book already. */
function isOwn(src: unknown): boolean {
  return typeof src === 'string' && src.startsWith('images/');
}

async function coverOf(
  { cover }: BookEssay,
  colourOf: ColourOf,
  keep: Keep,
): Promise<Element | undefined> {
  const tree = htmlTree(cover);
  let found: Element | undefined;
  visit(tree, 'element', (node) => {
    if (/^(?:svg|img|image)$/.test(node.tagName)) found = node;
    // A picture within a drawing is the picture.
    return undefined;
  });
  if (!found) return undefined;
  if (found.tagName !== 'svg') {
    const { src, href, alt } = found.properties;
    const address = await keep.picture(String(src ?? href));
    return address === undefined ? undefined : h('img', { src: address, alt: alt ?? '' });
  }
  return h('img', { src: keep.drawing(coverDrawing(found, colourOf)), alt: '' });
}

function headingsIn(body: Root): Chapter['headings'] {
  const headings: Chapter['headings'] = [];
  visit(body, 'element', (node) => {
    if (node.properties['epub:type'] === 'footnotes') return SKIP;
    if (node.tagName === 'h2' && typeof node.properties.id === 'string') {
      headings.push({ id: node.properties.id, text: toString(node) });
    }
    return undefined;
  });
  return headings;
}

/** An id as XML allows it: a letter first, and no sign but some. */
export function xmlId(id: string): string {
  const plain = id.replace(/[^\p{L}\p{N}_.-]/gu, '-');
  return /^[\p{L}_]/u.test(plain) ? plain : `_${plain}`;
}

/** The ids that links may lead to. */
export function idsIn(body: Root): Set<string> {
  const ids = new Set<string>();
  visit(body, 'element', ({ properties: { id } }) => {
    if (typeof id === 'string') ids.add(id);
  });
  return ids;
}
