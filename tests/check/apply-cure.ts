import type { Example } from '../../src/check/example.ts';
import { pixel } from '../../src/check/example.ts';
import type { Finding } from '../../src/check/finding.ts';
import { folder } from '../../src/essay/files.ts';
import { byKind } from './cures-by-kind.ts';
import { byWords } from './cures-by-words.ts';
import { bytesOf, meant, replaceAt, said, textOf } from './edit-essay.ts';

type Files = Example['files'];

/**
 * The files as they are once somebody has done what a finding's cure says, by its own words; nothing
 * where these leave to the writer what to write.
 */
export function applyCure(files: Files, finding: Finding): Files | undefined {
  const name = finding.file.slice(folder.length);
  const ofFiles = byFiles[finding.kind];
  if (ofFiles) return ofFiles(files, name, finding);
  const edit = byKind[finding.kind] ?? byWords.find(({ words }) => words.test(finding.cure))?.edit;
  return edit && { ...files, [name]: edit(textOf(files[name]), finding) };
}

/** What is done to files themselves. */
const byFiles: Partial<Record<string, (files: Files, name: string, finding: Finding) => Files>> = {
  'ignored-file': (files, name, { cure }) =>
    renamed(files, name, said(cure, /articles\/([\w./-]+\.mdx?)/)),
  'unusable-name': (files, name, { cure }) => renamed(files, name, said(cure, /like (\S+)\.$/)),
  'duplicate-id': (files, name) => renamed(files, name, 'yet-another.mdx'),
  'unreadable-file': removed,
  'empty-file': removed,
  'not-utf-8': (files, name) => ({
    ...files,
    [name]: Buffer.from(bytesOf(files[name])).toString('latin1'),
  }),
  'unknown-part': (files, name, { message, cure }) => {
    const tag = new RegExp(`(</?)${said(message, /<(\w+)>/)}\\b([^>]*>)`, 'g');
    const text = textOf(files[name]);
    if (!cure.startsWith('Did')) return { ...files, [name]: text.replaceAll(tag, '') };
    const edited = { ...files, [name]: text.replaceAll(tag, `$1${said(cure, /mean <(.+?)>/)}$2`) };
    return cure.includes('Then rename') ? renamed(edited, name, `${name}x`) : edited;
  },
  'part-in-md': (files, name, { cure }) =>
    renamed(files, name, name.replace(/\.md$/, said(cure, /ends in (\.\w+)\.$/))),
  'outside-content': (files, name, { message, cure }) => {
    const picture = said(cure, /name it "\.\/(.+?)"/);
    const text = textOf(files[name]).replace(said(message, /^"(.+?)"/), `./${picture}`);
    return { ...files, [name]: text, [picture]: pixel };
  },
  'missing-picture': (files, name, finding) =>
    finding.cure.startsWith('Did')
      ? {
          ...files,
          [name]: replaceAt(
            textOf(files[name]),
            finding,
            /(?<=\]\(|cover: )[^)\n]+/,
            meant(finding),
          ),
        }
      : { ...files, [said(finding.message, /"\.\/(.+?)"/)]: pixel },
  'missing-import': (files) => ({ ...files, 'Own.astro': '' }),
  'unreadable-picture': withPictures,
  'heavy-picture': withPictures,
  'picture-name': (files) =>
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name.replace('?', ''), content]),
    ),
};

function removed(files: Files, name: string): Files {
  return Object.fromEntries(Object.entries(files).filter(([other]) => other !== name));
}

function renamed(files: Files, name: string, to: string): Files {
  return { ...removed(files, name), [to]: textOf(files[name]) };
}

/** The same with pictures that are whole and light. */
function withPictures(files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      name,
      /\.(?:gif|jpg|png)$/.test(name) ? pixel : content,
    ]),
  );
}
