import { essay } from '../build-site.ts';
import { asMarkdown } from './cures-of-notations.ts';
import { nestField } from './cures-by-words.ts';
import {
  type Edit,
  meant,
  removeLine,
  replaceAt,
  replaceIndented,
  replaceLine,
  said,
} from './edit-essay.ts';

/** Takes an item out of a list in brackets. */
const removeItem: Edit = (text, finding) => replaceAt(text, finding, /"[^"]*"(?:, )?/, '');

/** The address of a link, in Markdown or of a tag. */
const address = /(?<=\]\()[^)]+|(?<=href=")[^"]+/;

/** How the cure of a kind of finding is done, in the text of an essay. */
export const byKind: Partial<Record<string, Edit>> = {
  'byte-order-mark': (text) => text.slice(1),
  'windows-line-ends': (text) => text.replaceAll('\r\n', '\n'),
  'old-line-ends': (text) => text.replaceAll('\r', '\n'),
  'no-front-matter': (text) => essay({}, text),
  'unclosed-front-matter': (text) => text.replace(/\n\n/, '\n---\n\n'),
  'tab-in-yaml': (text, finding) => replaceAt(text, finding, /\t/, '  '),
  'not-yaml': (text, finding) =>
    replaceLine(text, finding, said(finding.cure, /like (title: ".+"), with/)),
  'repeated-field': removeLine,
  'unknown-field': (text, finding) => {
    const { cure } = finding;
    if (cure.startsWith('Take out the spaces')) return text.replace(/^ +(?=lang:)/m, '');
    if (cure.startsWith('Remove it')) return removeLine(text, finding);
    if (cure.startsWith('Did')) return replaceAt(text, finding, /^[\w-]+/, meant(finding));
    return nestField(text, finding);
  },
  'cut-value': (text, finding) =>
    replaceIndented(text, finding, said(finding.cure, /quotation marks: (.+)$/)),
  'curly-quotes': (text, finding) =>
    replaceIndented(text, finding, said(finding.cure, /straight ones: (.+)$/)),
  'part-without': (text, finding) => {
    const [, item = 'Words.'] = /, like (.+)\.$/.exec(finding.cure) ?? [];
    const by = finding.cure.startsWith('Put the table') ? '| a | b |\n| --- | --- |' : item;
    return text
      .replace(/<(\w+)([^<>]*?) ?\/>/, '<$1$2>\n\n</$1>')
      .replace(/\n\n(?=<\/)/, () => `\n\n${by}\n\n`);
  },
  'unclosed-comment': (text, finding) => replaceAt(text, finding, /$/m, ' -->'),
  'html-tag': (text, finding) => {
    const element = /<[!?]?([a-z]+)\b[^>]*>(?:[^<]*<\/\1>)?/i;
    const isLink = finding.cure.startsWith('Link to it');
    return replaceAt(
      text,
      finding,
      element,
      isLink ? said(finding.cure, /instead: (.+)$/) : 'Words.',
    );
  },
  'html-attribute': (text, finding) => {
    const attribute = said(finding.message, /may not have (\S+)/);
    return replaceAt(text, finding, new RegExp(` ${attribute}(?:="[^"]*")?`), '');
  },
  'empty-picture': (text, finding) =>
    replaceAt(text, finding, /!\[.*?\]\(\)|<img[^>]*>/, 'A picture is to come.'),
  'unsafe-address': (text, finding) =>
    replaceAt(text, finding, /\[.*?\]\(.*\)|<a .*?<\/a>/, 'Words.'),
  'local-link': (text, finding) => {
    const [, address] = /^Write (\/\S*)$/.exec(finding.cure) ?? [];
    return address === undefined
      ? replaceAt(text, finding, /http\S+/, '`an address`')
      : replaceAt(text, finding, /https?:[^)">\s]+/, address);
  },
  'backslash-in-link': (text, finding) =>
    replaceAt(text, finding, address, said(finding.cure, /^Write (.+)$/)),
  'wrong-maths': (text) => text.replace('\\frac{a$', '\\frac{a}{b}$'),
  'indented-code': (text) =>
    text.replace(/\n\n(?: {4}|\t)([^]*)$/, '\n\n```\n$1\n```\n').replaceAll('\n    ', '\n'),
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
  'unclosed-tag': (text, finding) => {
    const [, end] = /^Write <\w+( \/>|><\/\w+>)/.exec(finding.cure) ?? [];
    return end === undefined
      ? `${text}\n${said(finding.cure, /^Write (<\/\w+>)/)}\n`
      : replaceAt(text, finding, /\/?>/, end);
  },
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
  'moved-link': (text, finding) => replaceAt(text, finding, address, meant(finding)),
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
  'not-markdown': asMarkdown,
};
