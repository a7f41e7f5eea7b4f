import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { articlePath } from '../collection/addresses.ts';
import type { Site } from '../collection/site-options.ts';
import { colourIn } from '../styles/colours.ts';
import { chapterOf } from './chapter.ts';
import { bookContents } from './contents.ts';
import { bookCover } from './cover.ts';
import { leadLinks } from './links.ts';
import { container, packageOf } from './package.ts';
import { type BookHead, chapterPage, contentsPage, coverPage, titlePage } from './pages.ts';
import { picturesOf } from './pictures.ts';

/** A book to write, as a thread is told of it. */
export interface BookOrder {
  /** What the build handed on, as JSON. */
  written: string;
  head: Omit<BookHead, 'date' | 'language'>;
  /** Folder of the project, with the theme. */
  root: string;
  /** Folder of the built site, with the pictures. */
  folder: string;
  /** Address of the site, and the path below it. */
  host: string;
  base: string;
  site: Pick<Site, 'faces' | 'language'>;
  /** Where the book is written. */
  target: string;
}

/** Writes a book in EPUB 3. The same essays make the same bytes. */
export async function writeBook(order: BookOrder): Promise<void> {
  const { written, head, root, folder, host, base, site, target } = order;
  const { essays } = bookContents.parse(JSON.parse(written));
  const [tokens, theme, style] = await Promise.all(
    ['src/styles/tokens.css', 'src/theme.css', 'src/book/style.css'].map((file) =>
      readFile(join(root, file), 'utf8'),
    ),
  );
  const colours: Record<string, string> = {};
  const colourOf = (name: string) =>
    (colours[name] ??= colourIn([tokens ?? '', theme ?? ''], name).light);
  const days = essays.flatMap(({ added, updated }) => [added, ...(updated ? [updated] : [])]);
  const date = new Date(Math.max(0, ...days.map((day) => day.getTime())));
  const [only, ...more] = essays;
  const language = only && more.length === 0 ? only.language : site.language;
  const book: BookHead = { ...head, date, language };
  const addressOf = (id: string) => new URL(articlePath(id, base), host).href;

  const files = new Map<string, string | Uint8Array>();
  files.set('images/cover.jpg', await bookCover(book, site.faces, colourOf));
  const keep = picturesOf(folder, base, files);
  const chapters = [];
  for (const [at, essay] of essays.entries()) {
    chapters.push(await chapterOf(essay, at + 1, colourOf, keep));
  }
  leadLinks(chapters, addressOf);
  files.set('style.css', inColours(style ?? '', colourOf));
  files.set('cover.xhtml', coverPage(book));
  files.set('title.xhtml', titlePage(book, essays.length));
  files.set('contents.xhtml', contentsPage(book, chapters));
  for (const chapter of chapters) {
    files.set(chapter.file, chapterPage(chapter, addressOf(chapter.essay.id)));
  }
  const bytes = await zipped(packageOf(book, chapters, [...files.keys()]), files, date);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, bytes);
}

/** Readers of books know no custom properties. */
function inColours(style: string, colourOf: (name: string) => string): string {
  return style
    .replaceAll('var(--series-0)', colourOf('--accent'))
    .replaceAll('var(--series-1)', colourOf('--series-2'));
}

function zipped(
  opf: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  date: Date,
): Promise<Uint8Array> {
  const zip = new ZipFile();
  // Zip files know times without a zone: that of this machine would be other bytes elsewhere.
  const mtime = new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
  const add = (name: string, content: string | Uint8Array, compress = true) =>
    zip.addBuffer(Buffer.from(content), name, { mtime, compress, forceDosTimestamp: true });
  // Programs tell a book by this file: the first, and as it is.
  add('mimetype', 'application/epub+zip', false);
  add('META-INF/container.xml', container);
  add('EPUB/package.opf', opf);
  for (const [name, content] of files) {
    add(`EPUB/${name}`, content, !/\.(?:jpg|png|gif)$/.test(name));
  }
  zip.end();
  return buffer(zip.outputStream);
}
