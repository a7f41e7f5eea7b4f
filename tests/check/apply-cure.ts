import type { Example } from '../../src/check/example.ts';
import { pixel } from '../../src/check/example.ts';
import type { Finding } from '../../src/check/finding.ts';
import { folder } from '../../src/essay/files.ts';
import { essay } from '../build-site.ts';
import {
  bytesOf,
  type Edit,
  removeLine,
  replaceAt,
  replaceLine,
  said,
  textOf,
} from './edit-essay.ts';

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

/** Takes an item out of a list in brackets. */
const removeItem: Edit = (text, finding) => replaceAt(text, finding, /"[^"]*"(?:, )?/, '');

const meant = ({ cure }: Finding) => said(cure, /Did you mean ["<](.+?)[">]\?/);

/** Cures whose words are the same whatever the finding is of. */
const byWords: { words: RegExp; edit: Edit }[] = [
  {
    words: /^Did you mean/,
    edit: (text, finding) => {
      const written = /["<]([^"<>]+)[">]/.exec(finding.message.replace(/^<\w+>/, ''))?.[1] ?? '';
      return replaceAt(text, finding, new RegExp(RegExp.escape(written)), meant(finding));
    },
  },
  {
    words: /Write it like/,
    edit: (text, finding) => {
      const line = text.split('\n')[finding.line - 1] ?? '';
      const by = said(finding.cure, /Write it like (.+)$/);
      const isInBraces = line.slice(0, finding.column).includes('{');
      return isInBraces
        ? replaceAt(text, finding, /^\w+: ?[^,}]*/, `${by} `)
        : replaceLine(text, finding, said(line, /^(\s*)/) + by);
    },
  },
  {
    words: /^Add a line like/,
    edit: (text, finding) =>
      text
        .split('\n')
        .toSpliced(finding.line - 1, 0, said(finding.cure, /like (.+)$/))
        .join('\n'),
  },
  {
    words: /^Write ".+" on a line of its own/,
    edit: (text, finding) => {
      const group = said(finding.cure, /^Write "(.+?)"/);
      const [, written = '', value] =
        /^(?:\w+\.)?(\w+): (.+)$/.exec(text.split('\n')[finding.line - 1] ?? '') ?? [];
      const below = Array.from(finding.cure.matchAll(/"(\w+): …"/g), ([, name = '']) =>
        name === written ? `  ${name}: ${value}` : `  ${name}: "Words"`,
      );
      return replaceLine(text, finding, [group, ...below].join('\n'));
    },
  },
];

const byKind: Partial<Record<string, Edit>> = {
  'byte-order-mark': (text) => text.slice(1),
  'windows-line-ends': (text) => text.replaceAll('\r\n', '\n'),
  'old-line-ends': (text) => text.replaceAll('\r', '\n'),
  'no-front-matter': (text) => essay({}, text),
  'unclosed-front-matter': (text) => text.replace(/\n\n/, '\n---\n\n'),
  'tab-in-yaml': (text, finding) => replaceAt(text, finding, /\t/, '  '),
  'not-yaml': (text, finding) =>
    replaceLine(text, finding, said(finding.cure, /like (title: ".+"), with/)),
  'repeated-field': removeLine,
  'unknown-field': (text, finding) =>
    finding.cure.startsWith('Remove it')
      ? removeLine(text, finding)
      : finding.cure.startsWith('Did')
        ? replaceAt(text, finding, /^[\w-]+/, meant(finding))
        : (byWords.at(-1)?.edit(text, finding) ?? ''),
  'too-long': (text) => text.replace(', "Six"', ''),
  'impossible-date': (text, finding) =>
    replaceAt(text, finding, /^[\d-]+/, said(finding.cure, /like ([\d-]+)/)),
  'shared-address': (text, finding) =>
    replaceAt(text, finding, /"[^"]*"/, `"${said(finding.message, /and "(.+?)"/)}"`),
  'similar-name': (text, finding) =>
    replaceAt(text, finding, /"[^"]*"/, `"${said(finding.message, /from "(.+?)"/)}"`),
  'no-address': (text, finding) => replaceAt(text, finding, /"[^"]*"/, '"Signs"'),
  'unknown-related': (text, finding) =>
    finding.cure.startsWith('Did')
      ? replaceAt(text, finding, /"[^"]*"/, `"${meant(finding)}"`)
      : removeItem(text, finding),
  'related-to-itself': removeItem,
  'repeated-alias': removeItem,
  'same-title': (text) => text.replace(/^title: .*$/m, 'title: "Another title"'),
  draft: removeLine,
  'future-date': (text) => text.replace(/^added: .*$/m, 'added: 2026-11-01'),
  unfinished: (text, finding) =>
    replaceLine(text, finding, said(finding.cure, /like (.+) Until then/)),
  'no-text': (text) => `${text}\nWords.\n`,
  'html-comment': (text) => text.replace(/<!--(.*?)-->/, '{/*$1*/}'),
  'brace-in-text': (text) => text.replace('{', '\\{'),
  'angle-in-text': (text, finding) => replaceAt(text, finding, /</, '\\<'),
  'unclosed-tag': (text, finding) => `${text}\n${said(finding.cure, /^Write (<\/\w+>)/)}\n`,
  'stray-tag': (text, finding) => replaceAt(text, finding, /<\/\w+>/, ''),
  'broken-tag': (text) => text.replace(/=(\w+)>/, '="$1">'),
  'broken-import': (text, { message }) =>
    text.replace(new RegExp(`^(?=${said(message, /starts with "(.+?)"/)})`, 'm'), 'Then '),
  'unknown-name': (text, finding) => replaceAt(text, finding, /\{/, '\\{'),
  'unknown-prop': (text, finding) => {
    const prop = said(finding.message, /no prop "(.+?)"/);
    return finding.cure === 'Remove it.'
      ? replaceAt(text, finding, new RegExp(`${prop}="[^"]*"`), '')
      : replaceAt(text, finding, new RegExp(prop), meant(finding));
  },
  'missing-prop': (text, finding) =>
    replaceAt(text, finding, />/, ` ${said(finding.message, /needs (\w+)/)}="Words">`),
  'wrong-prop': (text, finding) =>
    replaceAt(text, finding, /="[^"]*"/, `="${said(finding.message, /must be "(.+?)"/)}"`),
  'wrong-data': (text, finding) =>
    text.replace(
      said(finding.message, /no column "(.+?)"/),
      said(finding.message, /it has .*"(.+?)"\./),
    ),
  'inline-style': (text, finding) => replaceAt(text, finding, / style="[^"]*"/, ''),
  'inline-script': (text, finding) =>
    replaceAt(text, finding, new RegExp(` ${said(finding.cure, /Remove (\w+)/)}="[^"]*"`), ''),
  'unusable-drawing': (text, finding) =>
    replaceLine(text, finding, said(finding.cure, /as a picture: (.+)\.$/)),
  'no-alt': (text, finding) => replaceAt(text, finding, /!\[\]/, '![A cat on a wall]'),
  'unprocessed-picture': (text, finding) =>
    replaceAt(text, finding, /<img[^>]*>/, said(finding.cure, /^Write (!\[.+?\]\(.+?\))/)),
  'broken-link': (text, finding) =>
    finding.cure.startsWith('Did')
      ? replaceAt(text, finding, /(?<=\]\(|href="|\]: )[^)"\n]+/, meant(finding))
      : replaceAt(text, finding, /\[([^\]]*)\]\([^)]*\)/, 'words'),
  'moved-link': (text, finding) => replaceAt(text, finding, /(?<=\]\()[^)]+/, meant(finding)),
  'unpublished-link': (text, finding) =>
    replaceAt(text, finding, /\[([^\]]*)\]\([^)]*\)/, 'The second part'),
  'empty-link': (text, finding) =>
    replaceAt(text, finding, /\[.*?\]\(.*?\)/, '[words](https://example.org/)'),
  'skipped-level': (text, finding) =>
    replaceAt(text, finding, /^#+/, said(finding.cure, /Write it with (#+)/)),
  'second-title': (text, finding) =>
    replaceAt(text, finding, /^#+/, said(finding.cure, /Write it with (#+)/)),
  'footnote-without-text': (text, finding) =>
    `${text}\n${said(finding.cure, /starts with (.+?:) /)} Text.\n`,
  'footnote-without-mark': (text, finding) =>
    replaceAt(text, finding, /^/, `Words.${said(finding.cure, /^Put (.+?) where/)}\n\n`),
  'repeated-footnote': removeLine,
  'not-markdown': (text, finding) =>
    finding.cure.startsWith('Take out the space')
      ? replaceAt(text, finding, /\] \(/, '](')
      : replaceAt(text, finding, / =\d*x\d*(?=\))/, '').replaceAll(
          /(?<=\]\([^)]*) (?=[^)]*\))/g,
          '%20',
        ),
};

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
