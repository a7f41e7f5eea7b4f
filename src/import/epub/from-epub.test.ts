import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { nowhere } from '../converted.ts';
import { Refusal } from '../refusal.ts';
import { chaptersOf } from './from-epub.ts';

const page = (body: string, head = '<title/>') =>
  `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head>${head}</head><body>${body}</body></html>`;

const container =
  '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';

const metadata =
  '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Of tea</dc:title><dc:creator>Ada Example</dc:creator><dc:language>en</dc:language><dc:date>2020-05-06T00:00:00Z</dc:date></metadata>';

/** A book of these files below `OEBPS/`, in this order. */
function epub(files: Record<string, string>, contents: [string, string][]): Promise<Buffer> {
  const zip = new JSZip();
  zip.file('mimetype', 'application/epub+zip');
  zip.file('META-INF/container.xml', container);
  const items = Object.keys(files).map(
    (name, at) => `<item id="i${at}" href="${name}" media-type="application/xhtml+xml"/>`,
  );
  const spine = Object.keys(files)
    .map((name, at) => (name.endsWith('.xhtml') ? `<itemref idref="i${at}"/>` : ''))
    .join('');
  zip.file(
    'OEBPS/book.opf',
    `<package xmlns="http://www.idpf.org/2007/opf" version="3.0">${metadata}<manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>${items.join('')}</manifest><spine><itemref idref="nav"/>${spine}</spine></package>`,
  );
  const links = contents.map(([name, label]) => `<li><a href="${name}">${label}</a></li>`);
  zip.file('OEBPS/nav.xhtml', page(`<nav epub:type="toc"><ol>${links.join('')}</ol></nav>`));
  for (const [name, content] of Object.entries(files)) zip.file(`OEBPS/${name}`, content);
  return zip.generateAsync({ type: 'nodebuffer' });
}

test('each chapter is an essay, with what the book says of itself', async () => {
  const bytes = await epub(
    {
      'text/one.xhtml': page(
        '<section epub:type="chapter"><h1>Leaves</h1><a id="x"/><p>Green<a epub:type="noteref" href="#n">1</a>, then <a href="two.xhtml#b">black</a>.</p><p><img src="../a.png" alt="A cup"/></p></section><aside epub:type="footnote" id="n"><p>Or white.</p></aside>',
      ),
      'text/two.xhtml': page('<div class="c"><p>Black leaves.</p></div>', '<title>Of tea</title>'),
      'a.png': 'PNG',
    },
    [['text/two.xhtml#b', 'Black']],
  );
  const [one, two, ...more] = await chaptersOf('tea.epub', bytes);
  expect(more).toEqual([]);
  const read = one?.read((target) => (target === 'two.xhtml#b' ? '/articles/black/#b' : undefined));
  expect(read?.converted.heading).toBe('Leaves');
  expect(read?.converted.body({ withoutHeading: true })).toBe(
    'Green[^1], then [black](/articles/black/#b).\n\n![A cup](./a.png)\n\n[^1]: Or white.\n',
  );
  expect(read?.converted.raw).toEqual({
    author: ['Ada Example'],
    date: '2020-05-06',
    lang: 'en',
    source: { publication: 'Of tea' },
  });
  expect([...(read?.taken.keys() ?? [])]).toEqual(['a.png']);
  const other = two?.read(nowhere).converted;
  expect(other?.headTitle).toBe('Black');
  expect(other?.body({ withoutHeading: true })).toBe('Black leaves.\n');
});

test('a picture that is not in the book is named, and a chapter without a text refused', async () => {
  const bytes = await epub(
    {
      'cover.xhtml': page('<img src="a.png" alt="Tea"/>'),
      'one.xhtml': page('<p>Words. <img src="b.png" alt="B"/></p>'),
    },
    [],
  );
  const [cover, one] = await chaptersOf('tea.epub', bytes);
  expect(() => cover?.read(nowhere)).toThrow(new Refusal('OEBPS/cover.xhtml holds no text.'));
  expect([...(one?.read(nowhere).missing ?? [])]).toEqual(['b.png']);
});

test.each([
  ['what is no archive', Buffer.from('PK')],
  ['an archive of something else', await new JSZip().generateAsync({ type: 'nodebuffer' })],
])('%s is refused', async (_what, bytes) => {
  await expect(chaptersOf('a.epub', bytes)).rejects.toThrow('a.epub is no book that can be read.');
});
