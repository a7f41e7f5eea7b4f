import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { visit } from 'unist-util-visit';
import { copySite } from '../build-site.ts';
import { builtSite } from '../built-site.ts';

const { dist } = await builtSite('odd');
const bytes = readFileSync(join(dist, 'book.epub'));
const zip = await JSZip.loadAsync(bytes);
const names = Object.keys(zip.files);

/** Files of the book by their names, those in XML parsed, which must be well-formed. */
const texts = new Map<string, string>();
const trees = new Map<string, Root>();
for (const name of names) {
  if (!/\.(?:xhtml|opf|xml|svg|css)$/.test(name)) continue;
  const text = (await zip.file(name)?.async('string')) ?? '';
  texts.set(name, text);
  if (!name.endsWith('.css')) trees.set(name, fromXml(text));
}

function elements(name: string, ...tags: string[]): Element[] {
  const found: Element[] = [];
  const tree = trees.get(name);
  if (!tree) throw new Error(`The book has no ${name}.`);
  visit(tree, 'element', (node) => {
    if (tags.length === 0 || tags.includes(node.name)) found.push(node);
  });
  return found;
}

const opf = 'EPUB/package.opf';
const items = elements(opf, 'item').map(({ attributes }) => attributes);
const chapters = elements(opf, 'itemref').map(({ attributes }) =>
  String(items.find(({ id }) => id === attributes.idref)?.href),
);
const textOf = (name: string) =>
  elements(opf, name).map(({ children: [text] }) => (text?.type === 'text' ? text.value : ''));

test('the first file says what it is, as it is', () => {
  expect(bytes.readUInt16LE(8), 'how it is packed').toBe(0);
  expect(bytes.toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip');
});

test('the package names every file, and every file that it names is there', () => {
  const [root] = elements('META-INF/container.xml', 'rootfile');
  expect(root?.attributes['full-path']).toBe(opf);
  const inBook = names.filter((name) => name.startsWith('EPUB/') && name !== opf);
  expect(items.map(({ href }) => `EPUB/${href}`).sort()).toEqual(inBook.sort());
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  expect(items.every((item) => item['media-type'])).toBe(true);
});

test('it says whose it is, of what, in which language and of when', () => {
  expect(textOf('dc:title')).toEqual(['Tidewrack']);
  expect(textOf('dc:creator')).toEqual(expect.arrayContaining(['Edda Quist', 'Tomas Vane', 'آدا']));
  expect(textOf('dc:subject')).toContain('Outdoors');
  const [first, ...others] = textOf('dc:language');
  expect(first).toBe('en-GB');
  expect(others).toEqual(expect.arrayContaining(['ar', 'zh']));
  expect(textOf('dc:date')[0]).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(textOf('dc:rights')[0]).not.toBe('');
});

test('cover, title and contents come first, and the contents lead to every essay', () => {
  expect(chapters.slice(0, 3)).toEqual(['cover.xhtml', 'title.xhtml', 'contents.xhtml']);
  expect(chapters).toContain('tide-table.xhtml');
  const links = elements('EPUB/contents.xhtml', 'a').map(({ attributes }) => attributes.href);
  expect(links).toEqual(expect.arrayContaining(chapters.slice(3)));
  expect(items.find(({ properties }) => properties === 'cover-image')?.href).toBe(
    'images/cover.jpg',
  );
});

test('every link and picture leads to something in the book, or to another host', () => {
  const ids = new Map(
    [...trees.keys()].map((name) => [
      name,
      new Set(elements(name).flatMap(({ attributes: { id } }) => id ?? [])),
    ]),
  );
  const faults: string[] = [];
  for (const name of trees.keys()) {
    if (!name.endsWith('.xhtml')) continue;
    for (const { attributes } of elements(name)) {
      const address = attributes.href ?? attributes.src;
      if (typeof address !== 'string' || /^(?:https?|mailto):/.test(address)) continue;
      const [path = '', id = ''] = address.split('#');
      const file = path === '' ? name : posix.join(posix.dirname(name), path);
      if (!names.includes(file) || (id !== '' && !ids.get(file)?.has(id))) {
        faults.push(`${name}: ${address}`);
      }
    }
  }
  expect(faults).toEqual([]);
});

test('notes are notes of the book', () => {
  const types = elements('EPUB/notes.xhtml').map(({ attributes }) => attributes['epub:type']);
  expect(types.filter((type) => type === 'noteref')).toHaveLength(200);
  expect(types.filter((type) => type === 'footnote')).toHaveLength(200);
});

test('charts, covers and pictures are files that every reader shows', () => {
  const pictures = elements('EPUB/tide-table.xhtml', 'img').map(({ attributes }) => attributes);
  const chart = pictures.find(({ alt }) => alt?.startsWith('Columns for six hours'));
  expect(chart?.src).toMatch(/\.svg$/);
  expect(texts.get(`EPUB/${chart?.src}`)).toMatch(/<path fill="#[\da-f]{6}" d=/);
  expect(pictures.some(({ src }) => src?.endsWith('.jpg') || src?.endsWith('.png'))).toBe(true);
  expect(elements('EPUB/tide-table.xhtml', 'svg')).toEqual([]);
  expect(elements('EPUB/tide-table.xhtml', 'table').length).toBeGreaterThan(0);
});

test('an essay runs as its language does', () => {
  const [html] = elements('EPUB/almashy.xhtml', 'html');
  expect(html?.attributes).toMatchObject({ 'xml:lang': 'ar', lang: 'ar', dir: 'rtl' });
});

test('nothing acts, and nothing comes from another host', () => {
  for (const name of trees.keys()) {
    if (!name.endsWith('.xhtml')) continue;
    expect(elements(name, 'script', 'form', 'input', 'button', 'iframe', 'video')).toEqual([]);
    const sources = elements(name).flatMap(({ attributes }) => attributes.src ?? []);
    expect(sources.filter((src) => !src.startsWith('images/'))).toEqual([]);
  }
});

test('no draft is in it, and nothing of the future', () => {
  for (const text of texts.values()) expect(text).not.toMatch(/canarydraft|canaryfuture/i);
});

test('the foot of each page leads to it', () => {
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toContain('href="/book.epub"');
});

test('a site that wants none has none', async () => {
  const other = await builtSite('list');
  expect(() => readFileSync(join(other.dist, 'book.epub'))).toThrow('ENOENT');
  expect(readFileSync(join(other.dist, 'index.html'), 'utf8')).not.toContain('book.epub');
});

test('the command makes a book of one essay, with its pictures', async () => {
  const root = await copySite();
  execFileSync(process.execPath, ['src/book/cli.ts', 'tide-table'], { cwd: root });
  const book = await JSZip.loadAsync(readFileSync(join(root, 'books/tide-table.epub')));
  const chapter = (await book.file('EPUB/tide-table.xhtml')?.async('string')) ?? '';
  const [, picture] =
    /<figure class="figure">\s*<img src="([^"]+)" alt="The harbour wall/.exec(chapter) ?? [];
  expect(picture).toMatch(/\.(?:jpg|png)$/);
  expect(book.file(`EPUB/${picture}`)).not.toBeNull();
});
