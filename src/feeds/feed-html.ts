import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import rehypeSanitize, { type Options } from 'rehype-sanitize';
import { visit } from 'unist-util-visit';
import { htmlTree } from '../essay/html-tree.ts';
import { standStill } from './still-html.ts';

const mathml =
  'math semantics mrow mi mn mo ms mtext mspace mfrac msqrt mroot msub msup msubsup munder mover munderover mmultiscripts mprescripts mtable mtr mtd mpadded mphantom menclose merror mstyle';

const ofMaths = [
  ...['display', 'displaystyle', 'scriptlevel', 'mathvariant', 'stretchy', 'fence', 'separator'],
  ...['form', 'lspace', 'rspace', 'minsize', 'maxsize', 'largeop', 'movablelimits', 'symmetric'],
  ...['accent', 'accentunder', 'linethickness', 'columnalign', 'rowspacing', 'columnspacing'],
  ...['width', 'height', 'depth', 'voffset', 'notation'],
];

/** What a feed carries: what is read and nothing of the page around it – no script, style, id or class. */
export const carried: Options = {
  tagNames: [
    ...'h1 h2 h3 h4 h5 h6 p br hr wbr blockquote pre ol ul li dl dt dd div span section'.split(' '),
    ...'figure figcaption img video audio track table caption colgroup col'.split(' '),
    ...'thead tbody tfoot tr th td a abbr b bdi bdo cite code del dfn em i ins kbd mark'.split(' '),
    ...'q s samp small strong sub sup time u var ruby rb rt rtc rp'.split(' '),
    ...mathml.split(' '),
  ],
  attributes: {
    '*': ['lang', 'dir', 'title'],
    a: ['href'],
    img: ['src', 'alt', 'width', 'height'],
    video: ['src', 'poster', 'controls', 'width', 'height'],
    audio: ['src', 'controls'],
    track: ['src', 'kind', 'srcLang', 'label'],
    ol: ['start', 'reversed'],
    li: ['value'],
    col: ['span'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan', 'scope'],
    time: ['dateTime'],
    blockquote: ['cite'],
    q: ['cite'],
    ...Object.fromEntries(mathml.split(' ').map((name) => [name, ofMaths])),
  },
  protocols: {
    href: ['http', 'https', 'mailto', 'tel', 'irc', 'xmpp'],
    ...Object.fromEntries(['src', 'poster', 'cite'].map((name) => [name, ['http', 'https']])),
  },
  ancestors: {},
  required: {},
  strip: [],
  clobber: [],
  allowComments: false,
};

const sanitize = rehypeSanitize(carried);

/**
 * The HTML of an essay's page as a feed carries it: complete where it is read by itself, without
 * scripts, styles, ids and classes, and with whole addresses.
 *
 * @param address the essay's page, where links to its notes and headings lead
 */
export function feedHtml(html: string, address: URL): string {
  return toHtml(sanitize(stillTree(html, address))).trim();
}

/** The same as a tree, still with attributes that tell what things are. */
export function stillTree(html: string, address: URL): Root {
  const tree = standStill(htmlTree(html));
  makeWhole(tree, address);
  return tree;
}

function makeWhole(tree: Root, address: URL): void {
  visit(tree, 'element', ({ properties }) => {
    for (const name of ['href', 'src', 'poster', 'cite']) {
      const value = properties[name];
      if (typeof value !== 'string' || !URL.canParse(value, address.href)) continue;
      properties[name] = new URL(value, address).href;
    }
  });
}
