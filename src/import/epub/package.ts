import { posix } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { decoded } from '../../essay/decoded.ts';

/** What the package of a book says, as far as essays have room for it. */
export interface Package {
  title: string;
  /** Author, day and language of the book, by the names of front matter. */
  raw: Record<string, unknown>;
  /** The paths of its chapters, in the order in which they are read. */
  chapters: string[];
  /** What the contents call a chapter, by its path. */
  labels: ReadonlyMap<string, string>;
}

type Xml = ReturnType<typeof parseDocument>;

/**
 * Reads the package of a book, of EPUB 2 or 3.
 *
 * @param text gives a file of the book by its path
 * @returns nothing where there is none
 */
export function packageIn(text: (path: string) => string | undefined): Package | undefined {
  const xml = (path: string) => parseDocument(text(path) ?? '', { xmlMode: true });
  const [root] = named(xml('META-INF/container.xml'), 'rootfile');
  const place = root?.attribs['full-path'] ?? '';
  const document = xml(place);
  const pathOf = (href = '', from = place) =>
    posix.join(posix.dirname(from), decoded(href.replace(/#.*/, '')) ?? href);
  const items = named(document, 'item').map(({ attribs }) => ({
    id: attribs.id,
    path: pathOf(attribs.href),
    type: attribs['media-type'],
    isContents: /\bnav\b/.test(attribs.properties ?? ''),
  }));
  const spine = named(document, 'itemref').filter(({ attribs }) => attribs.linear !== 'no');
  const chapters = spine.flatMap(
    ({ attribs }) => items.find(({ id, isContents }) => id === attribs.idref && !isContents) ?? [],
  );
  const lines = (name: string) => named(document, name).map(lineOf).filter(Boolean);
  const [[title = ''], authors, [date], [lang]] = [
    lines('title'),
    lines('creator'),
    lines('date'),
    lines('language'),
  ];
  const labels = new Map<string, string>();
  for (const { path, type, isContents } of items) {
    const entries = isContents
      ? named(xml(path), 'a').map((link) => [link.attribs.href, lineOf(link)] as const)
      : type === 'application/x-dtbncx+xml'
        ? named(xml(path), 'navPoint').map((point) => {
            const [label] = DomUtils.getElementsByTagName('text', point);
            const [content] = DomUtils.getElementsByTagName('content', point);
            return [content?.attribs.src, label ? lineOf(label) : ''] as const;
          })
        : [];
    for (const [href, label] of entries) {
      const chapter = pathOf(href, path);
      if (label !== '' && !labels.has(chapter)) labels.set(chapter, label);
    }
  }
  if (chapters.length === 0) return undefined;
  return {
    title,
    raw: {
      ...(authors.length > 0 ? { author: authors } : {}),
      // The day is that of the edition, with a time in many.
      ...(date ? { date: date.replace(/T.*/, '') } : {}),
      ...(lang ? { lang } : {}),
    },
    chapters: chapters.map(({ path }) => path),
    labels,
  };
}

/** The elements of this name, whatever stands before its colon. */
function named(document: Xml, name: string) {
  return DomUtils.getElementsByTagName((own) => own.replace(/^.*:/, '') === name, document);
}

function lineOf(element: Parameters<typeof DomUtils.textContent>[0]): string {
  return DomUtils.textContent(element).replace(/\s+/g, ' ').trim();
}
