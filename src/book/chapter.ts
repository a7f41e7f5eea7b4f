import type { Element, ElementContent, Parents, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { h } from 'hastscript';
import rehypeSanitize from 'rehype-sanitize';
import { visit } from 'unist-util-visit';
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
  /** What links may lead to. */
  ids: ReadonlySet<string>;
  links: readonly Element[];
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
  // To look through a tree takes a tenth of a book's time, and most essays have neither.
  if (essay.text.includes('<svg')) takeDrawings(tree, colourOf, keep.drawing);
  if (essay.text.includes('data-footnote')) markNotes(tree);
  const still = sanitize(standStill(tree));
  const body: Root = still.type === 'root' ? still : { type: 'root', children: [] };
  const ids = new Set<string>();
  const headings: Chapter['headings'] = [];
  const links: Element[] = [];
  const pictures: Element[] = [];
  let hasMaths = false;
  visit(body, 'element', (node, _at, parent) => {
    if (typeof node.properties.id === 'string') {
      const id = xmlId(node.properties.id);
      node.properties.id = id;
      ids.add(id);
      if (node.tagName === 'h2' && !isNotes(parent)) headings.push({ id, text: toString(node) });
    }
    if (node.tagName === 'a') links.push(node);
    if (node.tagName === 'img' && !isOwn(node.properties.src)) pictures.push(node);
    // Code runs from left to right in every text; books may not say it in their styles.
    if (/^(?:pre|code)$/.test(node.tagName)) node.properties.dir = 'ltr';
    if (node.tagName !== 'math') return;
    hasMaths = true;
    node.properties.xmlns = 'http://www.w3.org/1998/Math/MathML';
  });
  await takePictures(pictures, keep);
  const file = /^[a-z\d-]+$/.test(essay.id) ? `${essay.id}.xhtml` : `essay-${number}.xhtml`;
  return {
    ...{ essay, file, body, ids, links, headings, hasMaths },
    cover: await coverOf(essay, colourOf, keep),
  };
}

async function takePictures(pictures: readonly Element[], { picture }: Keep): Promise<void> {
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

/** Whether it is the section of notes, whose heading is none of the essay's. */
function isNotes(parent: Parents | undefined): boolean {
  return parent?.type === 'element' && parent.properties['epub:type'] === 'footnotes';
}

/** An id as XML allows it: a letter first, and no sign but some. */
export function xmlId(id: string): string {
  const plain = id.replace(/[^\p{L}\p{N}_.-]/gu, '-');
  return /^[\p{L}_]/u.test(plain) ? plain : `_${plain}`;
}
