import type { Element, ElementContent, Root } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { formatDate, formatPartialDate } from '../collection/dates.ts';
import { directionOf } from '../collection/direction.ts';
import { listOf } from '../collection/listing.ts';
import { isEmptyElement } from '../essay/html-tags.ts';
import { words } from '../words/words.ts';
import type { Chapter } from './chapter.ts';
import { xmlOf } from './xml.ts';

/** What a book says of itself. */
export interface BookHead {
  title: string;
  description: string;
  /** BCP 47 */
  language: string;
  /** Names under the title on its cover and title page. */
  by: string;
  /** The last change of what is in it. */
  date: Date;
  /** The page of the site that it is the book of. */
  address: string;
}

/** The page of a chapter: the essay under its title, and where it comes from. */
export function chapterPage({ essay, body, cover }: Chapter, address: string): string {
  const { title, description, author, language } = essay;
  return page(title, language, [
    h('section', { 'epub:type': 'chapter', role: 'doc-chapter' }, [
      h('header', [
        ...(cover ? [h('p', { className: ['cover'] }, [cover])] : []),
        h('h1', { dir: 'auto' }, title),
        h('p', { className: ['lead'], dir: 'auto' }, description),
        h('p', { className: ['byline'] }, listOf(author)),
      ]),
      ...body.children.filter((child) => child.type !== 'doctype'),
      provenanceOf(essay, address),
    ]),
  ]);
}

/** Where an essay comes from, as its page says it. */
function provenanceOf(
  { source, published, added, updated, author, why }: Chapter['essay'],
  address: string,
): Element {
  const said = words.provenance;
  const { title, url, publication, age } = source ?? {};
  const cited = title && h('cite', url === undefined ? title : h('a', { href: url }, title));
  const by = said.by(listOf(author)) + (publication ? said.in(publication) : '');
  const first = published ? formatPartialDate(published) : age && said.listedAs(age);
  const rows = [
    cited ? row(said.source, cited, by) : url ? row(said.source, h('a', { href: url }, url)) : [],
    first ? row(said.published, first) : [],
    row(said.added, formatDate(added)),
    updated ? row(said.updated, formatDate(updated)) : [],
  ];
  return h('section', { className: ['provenance'] }, [
    h('h2', said.heading),
    ...(why ? [h('p', { className: ['why'] }, why)] : []),
    h('dl', rows.flat()),
    h('p', [h('a', { href: address }, words.book.onSite)]),
  ]);
}

function row(name: string, ...value: (string | Element)[]): Element[] {
  return [h('dt', name), h('dd', ...value)];
}

/** The page that shows the cover alone. */
export function coverPage({ title, language }: BookHead): string {
  const picture = h('img', { src: 'images/cover.jpg', alt: title });
  return page(words.book.cover, language, [
    h('section', { 'epub:type': 'cover', className: ['whole'] }, [picture]),
  ]);
}

/** What a book is called, by whom, of when, and where it comes from. */
export function titlePage(head: BookHead, essays: number): string {
  const { title, description, by, language, date, address } = head;
  return page(title, language, [
    h('section', { 'epub:type': 'titlepage', className: ['titlepage'] }, [
      h('h1', { dir: 'auto' }, title),
      ...(by === '' ? [] : [h('p', { className: ['byline'] }, by)]),
      h('p', { className: ['lead'], dir: 'auto' }, description),
      h('p', words.lists.essays(essays)),
      h('p', words.book.edition(formatDate(date))),
      h('p', [h('a', { href: address }, address)]),
      h('p', words.book.rights),
    ]),
  ]);
}

/** The contents, for readers and for their programs. */
export function contentsPage({ language }: BookHead, chapters: readonly Chapter[]): string {
  const { contents, cover, titlePage } = words.book;
  const entries = chapters.map(({ file, essay, headings }) => {
    const parts = headings.map(({ id, text }) =>
      h('li', [h('a', { href: `${file}#${id}` }, text)]),
    );
    return h('li', [
      h('a', { href: file, dir: 'auto' }, essay.title),
      ...(parts.length > 0 ? [h('ol', parts)] : []),
    ]);
  });
  const landmark = (type: string, href: string, name: string) =>
    h('li', [h('a', { 'epub:type': type, href }, name)]);
  return page(contents, language, [
    h('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' }, [
      h('h1', contents),
      h('ol', entries),
    ]),
    h('nav', { 'epub:type': 'landmarks', hidden: 'hidden' }, [
      h('ol', [
        landmark('cover', 'cover.xhtml', cover),
        landmark('titlepage', 'title.xhtml', titlePage),
        landmark('toc', 'contents.xhtml', contents),
        landmark('bodymatter', chapters[0]?.file ?? 'title.xhtml', chapters[0]?.essay.title ?? ''),
      ]),
    ]),
  ]);
}

function page(title: string, language: string, content: ElementContent[]): string {
  const whole: Root = {
    type: 'root',
    children: [
      h(
        'html',
        {
          xmlns: 'http://www.w3.org/1999/xhtml',
          'xmlns:epub': 'http://www.idpf.org/2007/ops',
          'xml:lang': language,
          lang: language,
          dir: directionOf(language),
        },
        [
          h('head', [
            h('title', title),
            h('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
          ]),
          h('body', content),
        ],
      ),
    ],
  };
  // What has no contents but may have some keeps both of its tags, for readers that take it for HTML.
  visit(whole, 'element', ({ tagName, children }) => {
    if (children.length === 0 && !isEmptyElement(tagName))
      children.push({ type: 'text', value: '' });
  });
  return xmlOf(toXast(whole), '<!DOCTYPE html>\n');
}
