import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { type Converted, type LinkTo, nowhere, type TakePicture } from './converted.ts';
import { decoded } from './decode.ts';
import { type Chapter, chaptersOf } from './epub/from-epub.ts';
import { readForeignFrontMatter } from './markdown/foreign-front-matter.ts';
import { fromHtmlText } from './html/from-html.ts';
import { asHtml } from './html/xhtml.ts';
import { fromMarkdownText, fromMdxText } from './markdown/from-markdown.ts';
import { fromText } from './text/from-text.ts';
import { linksIn } from './links/from-links.ts';
import type { Pictures } from './pictures.ts';
import { Refusal } from './refusal.ts';
import { fromDocx } from './word/from-docx.ts';

type Convert = (text: string, takePicture: TakePicture, linkTo: LinkTo) => Converted;

const converters: Record<string, Convert> = {
  '.md': withFrontMatter(fromMarkdownText),
  '.markdown': withFrontMatter(fromMarkdownText),
  '.mdown': withFrontMatter(fromMarkdownText),
  '.mkd': withFrontMatter(fromMarkdownText),
  '.mdx': withFrontMatter(fromMdxText),
  '.html': fromHtmlText,
  '.htm': fromHtmlText,
  '.xhtml': fromXhtmlText,
  '.txt': withFrontMatter(fromText),
  '.text': withFrontMatter(fromText),
};

/**
 * Takes in a file.
 *
 * @param name what the curator calls it
 * @throws Refusal where it is not there, or is no text of a known kind
 */
export async function readFile(
  path: string,
  name: string,
  { take, keep }: Pick<Pictures, 'take' | 'keep'>,
  linkTo: LinkTo = nowhere,
): Promise<Converted> {
  const bytes = bytesOf(path, name);
  const ending = extname(name).toLowerCase();
  if (ending === '.docx') return fromDocx(name, bytes, keep);
  const convert = converterOf(name, ending);
  return convert(decoded(name, bytes, /^\.x?html?$/.test(ending)), take, linkTo);
}

/** Whether a file's name says that it can be taken in. */
export function canBeRead(name: string): boolean {
  const ending = extname(name).toLowerCase();
  return ending === '.docx' || Object.hasOwn(converters, ending);
}

/**
 * Takes in a file that is a list of links. @returns a stub for each; nothing where it is none
 *
 * @param name what the curator calls it
 * @throws Refusal where it cannot be read
 */
export function readLinks(path: string, name: string): Converted[] | undefined {
  const ending = extname(name)
    .toLowerCase()
    .replace(/^\.htm$/, '.html');
  if (!/^\.(?:csv|json|html)$/.test(ending)) return undefined;
  const links = linksIn(decoded(name, bytesOf(path, name), ending === '.html'), ending);
  if (links || ending === '.html') return links;
  throw new Refusal(
    `${name} is no list of links: it names no addresses in a column or field "url". Take it from the export of Readwise, Instapaper, Pocket or Omnivore.`,
  );
}

/**
 * Takes in a book. @returns its chapters; nothing where the file's name says that it is none
 *
 * @param name what the curator calls it
 * @throws Refusal where it cannot be read
 */
export function readBook(path: string, name: string): Promise<Chapter[]> | undefined {
  return /\.epub$/i.test(name) ? chaptersOf(name, bytesOf(path, name)) : undefined;
}

const cures: Record<string, string> = {
  '.doc': 'Open it in Word or LibreOffice and save it as a Word document (.docx).',
  '.rtf': 'Open it in Word or LibreOffice and save it as a Word document (.docx).',
  '.odt': 'Open it in LibreOffice or Word and save it as a Word document (.docx).',
  '.pdf': 'Ask for the document it was made of, or copy its text into a text file (.txt).',
};

/** How a file is taken in, by the ending of its name. */
function converterOf(name: string, ending: string): Convert {
  const converter = Object.hasOwn(converters, ending) ? converters[ending] : undefined;
  if (converter) return converter;
  const cure = Object.hasOwn(cures, ending) ? cures[ending] : undefined;
  throw new Refusal(
    `${name} is none of the files that can be taken in: Markdown (.md, .mdx), HTML (.html), Word (.docx), EPUB (.epub) or plain text (.txt). ` +
      (cure ?? 'Save it as one of these in the program it was written with.'),
  );
}

function bytesOf(path: string, name: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new Refusal(
      code === 'ENOENT'
        ? `There is no file ${name}.`
        : code === 'EISDIR'
          ? `${name} is a folder. Name a file in it.`
          : `${name} cannot be read (${code}).`,
    );
  }
}

function fromXhtmlText(text: string, takePicture: TakePicture, linkTo: LinkTo): Converted {
  return fromHtmlText(asHtml(text), takePicture, linkTo);
}

/** Reads the front matter of a file, and the rest of it in its own way. */
function withFrontMatter(
  convert: (
    text: string,
    takePicture: TakePicture,
    linkTo: LinkTo,
  ) => Pick<Converted, 'heading' | 'body'>,
): Convert {
  return (text, takePicture, linkTo) => {
    const { raw, unread, rest } = readForeignFrontMatter(text);
    return { raw, unread, ...convert(rest, takePicture, linkTo) };
  };
}
