import { basename, posix } from 'node:path';
import JSZip from 'jszip';
import { decoded as decodedAddress } from '../../essay/decoded.ts';
import type { Converted, LinkTo } from '../converted.ts';
import { decoded } from '../decode.ts';
import { fromHtmlText } from '../html/from-html.ts';
import { asHtml } from '../html/xhtml.ts';
import { type Pictures, picturesBeside } from '../pictures.ts';
import { Refusal } from '../refusal.ts';
import { type Package, packageIn } from './package.ts';

/** A chapter of a book, to be read once it is known where links lead. */
export interface Chapter {
  /** Its path in the book. */
  name: string;
  /** @throws Refusal where it holds no text */
  read: (linkTo: LinkTo) => { converted: Converted } & Pick<Pictures, 'taken' | 'missing'>;
}

/**
 * Takes in a book in EPUB, 2 or 3: its chapters in their order, each with the pictures that it shows.
 *
 * @param name of the file, for messages
 * @throws Refusal where it is no such book
 */
export async function chaptersOf(name: string, bytes: Buffer): Promise<Chapter[]> {
  const files = await filesIn(name, bytes);
  const text = (path: string) => {
    const content = files.get(path);
    return content === undefined ? undefined : decoded(basename(path), content, true);
  };
  const book = packageIn(text);
  if (!book || book.chapters.length === 0) throw noBook(name);
  return book.chapters.map((path) => ({
    name: path,
    read: (linkTo) => {
      const { take, taken, missing } = picturesIn(files, path);
      const converted = fromHtmlText(asHtml(text(path) ?? ''), take, linkTo, true);
      if (
        converted
          .body({ withoutHeading: true })
          .replace(/!\[[^\]]*\]\S*/g, '')
          .trim() === ''
      ) {
        throw new Refusal(`${path} holds no text.`);
      }
      return { converted: withBook(converted, book, path), taken, missing };
    },
  }));
}

/** What a chapter says of itself, and where it is silent its book. */
function withBook(converted: Converted, { raw, title, labels }: Package, path: string): Converted {
  return {
    ...converted,
    // The title in the head of a chapter is mostly that of the book.
    headTitle: labels.get(path) ?? converted.headTitle,
    raw: {
      ...converted.raw,
      ...raw,
      ...(title === '' ? {} : { source: { publication: title } }),
    },
  };
}

/** Takes the pictures along that a chapter shows. */
function picturesIn(files: ReadonlyMap<string, Uint8Array>, chapter: string) {
  const { keep, taken, missing } = picturesBeside(chapter);
  const names = new Map<string, string>();
  const take = (url: string) => {
    const path = posix.join(posix.dirname(chapter), decodedAddress(url) ?? url);
    const content = files.get(path);
    if (content === undefined) {
      if (!/^[a-z][a-z\d+.-]*:/i.test(url)) missing.add(url);
      return url;
    }
    const here = names.get(path) ?? keep(basename(path), content);
    names.set(path, here);
    return here;
  };
  return { take, taken, missing };
}

async function filesIn(name: string, bytes: Buffer): Promise<Map<string, Uint8Array>> {
  const zip = await JSZip.loadAsync(bytes).catch(() => undefined);
  if (!zip) throw noBook(name);
  const files = new Map<string, Uint8Array>();
  for (const file of Object.values(zip.files)) {
    if (!file.dir) files.set(file.name, await file.async('uint8array'));
  }
  return files;
}

function noBook(name: string): Refusal {
  return new Refusal(
    `${name} is no book that can be read. Save it again as EPUB, or take its chapters in as HTML.`,
  );
}
