import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { Refusal } from '../refusal.ts';
import { fromDocx } from './from-docx.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const styled = (style: string, text: string) =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`;

/** A document of Word with this body and one footnote. */
function docx(body: string): Promise<Buffer> {
  const zip = new JSZip();
  const office = 'http://schemas.openxmlformats.org';
  const kinds = `${office}/officeDocument/2006/relationships`;
  const links = (list: string) =>
    `<Relationships xmlns="${office}/package/2006/relationships">${list}</Relationships>`;
  const type = (part: string, name: string) =>
    `<Override PartName="/word/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`;
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${type('document', 'document.main')}${type('styles', 'styles')}${type('footnotes', 'footnotes')}</Types>`,
  );
  zip.file(
    '_rels/.rels',
    links(`<Relationship Id="r1" Type="${kinds}/officeDocument" Target="word/document.xml"/>`),
  );
  zip.file(
    'word/_rels/document.xml.rels',
    links(
      `<Relationship Id="r1" Type="${kinds}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${kinds}/footnotes" Target="footnotes.xml"/>`,
    ),
  );
  const style = (id: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  zip.file(
    'word/styles.xml',
    `<w:styles xmlns:w="${word}">${style('Title', 'Title')}${style('H1', 'heading 1')}${style('Odd', 'Odd')}</w:styles>`,
  );
  zip.file(
    'word/footnotes.xml',
    `<w:footnotes xmlns:w="${word}"><w:footnote w:id="1"><w:p>${run('A note.')}</w:p></w:footnote></w:footnotes>`,
  );
  zip.file(
    'word/document.xml',
    `<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
  );
  return zip.generateAsync({ type: 'nodebuffer' });
}

test('a document becomes Markdown, and what it could not say is named', async () => {
  const bytes = await docx(
    `${styled('Title', 'Tea')}${styled('H1', 'Leaves')}<w:p>${run('Words')}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>${styled('Odd', 'More.')}`,
  );
  const { heading, body, notes } = await fromDocx('tea.docx', bytes, (name) => name);
  expect(heading).toBe('Tea');
  expect(body({ withoutHeading: true })).toBe('## Leaves\n\nWords[^1]\n\nMore.\n\n[^1]: A note.\n');
  expect(notes).toEqual([
    "Word's document, read: Unrecognised paragraph style: 'Odd' (Style ID: Odd).",
  ]);
});

test('what is no document is refused', async () => {
  const bytes = Buffer.from('PK');
  await expect(fromDocx('a.docx', bytes, (name) => name)).rejects.toThrow(Refusal);
});
