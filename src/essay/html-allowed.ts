import { h } from 'hastscript';
import rehypeSanitize, { type Options } from 'rehype-sanitize';

/** The elements of HTML that may stand in an essay: what is read, and nothing that hides, asks or acts. */
const elements = [
  ...'h1 h2 h3 h4 h5 h6 p br hr wbr blockquote pre ol ul li dl dt dd div span'.split(' '),
  ...'section article aside header footer nav address hgroup center details summary'.split(' '),
  ...'figure figcaption picture source img video audio track'.split(' '),
  ...'table caption colgroup col thead tbody tfoot tr th td'.split(' '),
  ...'a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small'.split(' '),
  ...'strike strong sub sup time tt u var ruby rb rt rtc rp meter progress button'.split(' '),
  ...'svg g path circle ellipse rect line polyline polygon text tspan'.split(' '),
];

/** Boxes of task lists, which are Markdown's. */
const ofMarkdown = ['input'];

/** What every element may carry. */
const attributes = [
  ...[
    'id',
    'className',
    'title',
    'lang',
    'dir',
    'role',
    'hidden',
    'translate',
    'tabIndex',
    'data*',
  ],
  ...['ariaLabel', 'ariaLabelledBy', 'ariaDescribedBy', 'ariaHidden', 'ariaCurrent', 'ariaLevel'],
  ...['itemScope', 'itemType', 'itemProp', 'itemId', 'itemRef'],
];

const ofCells = ['colSpan', 'rowSpan', 'headers', 'scope', 'abbr', 'align', 'vAlign', 'width'];
const ofMedia = ['src', 'controls', 'loop', 'muted', 'preload', 'poster', 'width', 'height'];
const ofDrawings = [
  ...'x y x1 x2 y1 y2 cx cy r rx ry dx dy d points width height viewBox transform'.split(' '),
  ...'fill fillRule fillOpacity stroke strokeWidth strokeLineCap strokeLineJoin'.split(' '),
  ...'strokeDashArray strokeOpacity opacity fontSize fontWeight textAnchor xmlns'.split(' '),
  'preserveAspectRatio',
];
const drawn = 'svg g path circle ellipse rect line polyline polygon text tspan'.split(' ');

/**
 * An address without a scheme, or with one that runs nothing and shows nothing of its own. What only a
 * browser takes for a scheme, for it reads over blanks and signs that cannot be seen, matches nothing.
 */
const address =
  /^(?:(?!(?:javascript|vbscript|data|blob|file):)[a-z][a-z\d+.-]*:|[^:]*$|[^:]*[^\p{C}\s\w+.:-])/iu;

/** What may stand in an essay; all else is shown as it is written, or taken out. */
export const allowedHtml: Options = {
  tagNames: [...elements, ...ofMarkdown],
  attributes: {
    '*': attributes,
    a: [['href', address], 'name', 'rel', 'rev', 'hrefLang', 'type', 'download', 'target'],
    img: ['src', 'alt', 'width', 'height', 'loading', 'decoding', 'srcSet', 'sizes', 'align'],
    source: ['src', 'srcSet', 'sizes', 'media', 'type', 'width', 'height'],
    video: [...ofMedia, 'playsInline', 'autoPlay'],
    audio: ofMedia,
    track: ['src', 'kind', 'srcLang', 'label', 'default'],
    ol: ['start', 'type', 'reversed'],
    ul: ['type'],
    li: ['value'],
    input: ['type', 'checked', 'disabled'],
    details: ['open', 'name'],
    time: ['dateTime'],
    del: ['dateTime', 'cite'],
    ins: ['dateTime', 'cite'],
    data: ['value'],
    meter: ['value', 'min', 'max', 'low', 'high', 'optimum'],
    progress: ['value', 'max'],
    blockquote: ['cite'],
    q: ['cite'],
    font: ['color', 'face', 'size'],
    button: ['type', 'disabled'],
    table: ['align', 'width', 'border', 'cellPadding', 'cellSpacing', 'summary'],
    col: ['span', 'width', 'align'],
    colgroup: ['span', 'width', 'align'],
    tr: ['align', 'vAlign'],
    td: ofCells,
    th: ofCells,
    ...Object.fromEntries(
      'p div h1 h2 h3 h4 h5 h6 hr caption'.split(' ').map((name) => [name, ['align', 'width']]),
    ),
    ...Object.fromEntries(drawn.map((name) => [name, ofDrawings])),
  },
  // Everything that names an address is held to the form above, or asks for a file as pictures do.
  protocols: {},
  ancestors: {},
  required: { input: { type: 'checkbox', disabled: true } },
  strip: [],
  // Ids are links of other essays.
  clobber: [],
  allowComments: false,
};

const allowed = new Set(elements);

/** Whether an element may stand in an essay. @param name in small letters */
export function isAllowed(name: string): boolean {
  return allowed.has(name);
}

/** Whether a link may lead to an address. */
export function isSafeAddress(url: string): boolean {
  return address.test(url);
}

const sanitize = rehypeSanitize(allowedHtml);

/** The names of those attributes of an allowed element that are taken out of it. */
export function takenOut(name: string, attributes: ReadonlyMap<string, string>): string[] {
  return [...attributes].flatMap(([attribute, value]) => {
    const given = h(name, { [attribute]: value });
    const [left] = sanitize(h(null, given)).children;
    const kept = left?.type === 'element' ? Object.keys(left.properties) : [];
    return Object.keys(given.properties).every((property) => kept.includes(property))
      ? []
      : [attribute];
  });
}
