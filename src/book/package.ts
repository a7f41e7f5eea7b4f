import { directionOf } from '../collection/direction.ts';
import { words } from '../words/words.ts';
import { x } from 'xastscript';
import type { Chapter } from './chapter.ts';
import type { BookHead } from './pages.ts';
import { xmlOf } from './xml.ts';

/** Media types of a book's files, by the endings of their names. */
const types: Record<string, string> = {
  xhtml: 'application/xhtml+xml',
  css: 'text/css',
  svg: 'image/svg+xml',
  jpg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
};

/** The file that says where the package stands. */
export const container = xmlOf(
  x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
    x('rootfiles', [
      x('rootfile', {
        'full-path': 'EPUB/package.opf',
        'media-type': 'application/oebps-package+xml',
      }),
    ]),
  ]),
);

/**
 * The package of a book: what it is, what is in it, and in which order that is read.
 *
 * @param files all names below `EPUB/`, the package apart
 */
export function packageOf(
  head: BookHead,
  chapters: readonly Chapter[],
  files: readonly string[],
): string {
  const { title, description, language, date, address } = head;
  const essays = chapters.map(({ essay }) => essay);
  const [only, ...more] = essays;
  const distinct = (values: readonly string[]) => [...new Set(values)];
  const authors = distinct(essays.flatMap(({ author }) => author));
  const withMaths = new Set(chapters.filter(({ hasMaths }) => hasMaths).map(({ file }) => file));
  const meta = (property: string, value: string, refines?: string) =>
    x('meta', { property, ...(refines === undefined ? {} : { refines }) }, value);
  const ids = new Map(files.map((file, at) => [file, `f${at + 1}`]));
  const idOf = (file: string) => ids.get(file) ?? '';
  const properties = (file: string) =>
    file === 'contents.xhtml'
      ? 'nav'
      : file === 'images/cover.jpg'
        ? 'cover-image'
        : withMaths.has(file)
          ? 'mathml'
          : undefined;
  const order = [
    'cover.xhtml',
    'title.xhtml',
    'contents.xhtml',
    ...chapters.map(({ file }) => file),
  ];
  return xmlOf(
    x(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'id',
        'xml:lang': language,
        dir: directionOf(language),
      },
      x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
        x('dc:identifier', { id: 'id' }, `${address}#book`),
        x('dc:title', title),
        ...distinct([language, ...essays.map((essay) => essay.language)]).map((one) =>
          x('dc:language', one),
        ),
        ...authors.flatMap((name, at) => [
          x('dc:creator', { id: `author-${at + 1}` }, name),
          meta('role', 'aut', `#author-${at + 1}`),
        ]),
        ...distinct(essays.flatMap(({ topics }) => topics)).map((topic) => x('dc:subject', topic)),
        x('dc:description', description),
        x('dc:date', date.toISOString().slice(0, 10)),
        x('dc:rights', words.book.rights),
        ...(only?.source?.url && more.length === 0 ? [x('dc:source', only.source.url)] : []),
        meta('dcterms:modified', `${date.toISOString().slice(0, 19)}Z`),
        meta('schema:accessMode', 'textual'),
        meta('schema:accessMode', 'visual'),
        meta('schema:accessModeSufficient', 'textual'),
        meta('schema:accessibilityFeature', 'structuralNavigation'),
        meta('schema:accessibilityFeature', 'alternativeText'),
        meta('schema:accessibilityFeature', 'tableOfContents'),
        meta('schema:accessibilityHazard', 'none'),
        // For readers of EPUB 2.
        x('meta', { name: 'cover', content: idOf('images/cover.jpg') }),
      ]),
      x(
        'manifest',
        files.map((file) =>
          x('item', {
            id: idOf(file),
            href: file,
            'media-type': types[file.replace(/^.*\./, '')] ?? '',
            properties: properties(file),
          }),
        ),
      ),
      x(
        'spine',
        { 'page-progression-direction': directionOf(language) },
        order.map((file) => x('itemref', { idref: idOf(file) })),
      ),
    ),
  );
}
