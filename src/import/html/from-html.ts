import type { Element, Root as HastRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { type Converted, type LinkTo, nowhere, type TakePicture } from '../converted.ts';
import { markdownOf } from '../write-markdown.ts';
import { addressOf, baseOf, makeLinksWhole, wholeAddress } from './addresses.ts';
import { plainCode } from './code.ts';
import { removeDrawings } from './drawings.ts';
import { findArticle } from './find-article.ts';
import { takeFootnotes } from './footnotes.ts';
import { writeFormulas } from './formulas.ts';
import { cleanGoogleDocs } from './google-docs.ts';
import { headOf } from './head.ts';
import { keepInnerLinks, removePermalinks } from './inner-links.ts';
import { openLayoutTables } from './layout-tables.ts';
import { treeOf } from './markdown-tree.ts';
import { fillPictures, linkPictures } from './media.ts';
import { classesOf, elementsIn } from './tree.ts';
import { cleanWord } from './word-html.ts';

/**
 * Takes in a page: the article in it, without what its site puts around it.
 *
 * @param isWhole whether all of it is the article, as of a chapter of a book
 */
export function fromHtmlText(
  html: string,
  takePicture: TakePicture,
  linkTo: LinkTo = nowhere,
  isWhole = false,
): Converted {
  const page = fromHtml(html);
  const address = addressOf(page);
  const base = baseOf(page) ?? address;
  cleanWord(page);
  cleanGoogleDocs(page);
  const lost = makeLinksWhole(page, address, linkTo);
  fillPictures(page);
  linkPictures(page);
  plainCode(page);
  writeFormulas(page);
  removePermalinks(page);
  const footnotes = takeFootnotes(page);
  const { main, ...found } = findArticle(page, isWhole);
  for (const mark of elementsIn(main, 'sup')) {
    const note = footnotes.get(String(mark.properties.dataNote));
    if (note && !main.children.includes(note)) main.children.push(note);
  }
  const notes = removeDrawings(main);
  openLayoutTables(main);
  raiseTitle(main);
  keepInnerLinks(main);
  const tree = treeOf(main);
  notes.push(...takePictures(tree, base, takePicture));
  if (lost.length > 0) notes.push(sentenceOn(lost));
  const [heading, ...others] = tree.children.filter(
    (node) => node.type === 'heading' && node.depth === 1,
  );
  const title = others.length === 0 ? heading : undefined;
  const words = title && toString(title, { includeHtml: false });
  return {
    ...headOf(page, address, words ?? '', found),
    unread: '',
    heading: words,
    notes,
    body: ({ withoutHeading }) =>
      markdownOf(leveled(tree.children.filter((node) => !withoutHeading || node !== title))),
  };
}

/** Takes the pictures of a text along. @returns a sentence on those that have no address */
function takePictures(tree: Root, base: string | undefined, takePicture: TakePicture): string[] {
  const notes: string[] = [];
  visit(tree, 'image', (image, index, parent) => {
    if (image.url !== '') {
      image.url = takePicture(image.url, wholeAddress(image.url, base));
      return undefined;
    }
    if (image.alt) notes.push(`The picture "${image.alt}" has no address, and is left out.`);
    parent?.children.splice(index ?? 0, 1);
    const last = parent?.children.at(-1);
    if (last?.type === 'text') last.value = last.value.trimEnd();
    return index;
  });
  return notes;
}

function sentenceOn(lost: readonly string[]): string {
  return (
    'The page does not say where it stands, so the words of these links stay without an address: ' +
    `${lost.slice(0, 5).join(', ')}${lost.length > 5 ? ` and ${lost.length - 5} more` : ''}.`
  );
}

/** The text with the highest of its headings on the second level, for the first is the title's, and none skipped. */
function leveled(children: Root['children']): Root {
  const depths = children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
  const shift = 2 - Math.min(...depths);
  let above = 1;
  return {
    type: 'root',
    children: children.map((node) => {
      if (node.type !== 'heading') return node;
      above = Math.min(node.depth + shift, above + 1);
      return { ...node, depth: depth(above) };
    }),
  };
}

function depth(level: number): Heading['depth'] {
  return ([2, 3, 4, 5] as const).find((depth) => depth >= level) ?? 6;
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
