import { Parser } from 'htmlparser2';

/** A tag, a comment, or what starts as one of them and is none, in the HTML of a Markdown text. */
export interface Markup {
  kind: 'opening' | 'closing' | 'comment' | 'none';
  /** The name of its element, in small letters. */
  name: string;
  /** By their names in small letters. */
  attributes: Map<string, string>;
  /** Whether it ends in `/>`. */
  isSelfClosed: boolean;
  /** The whole of it; of what is none, its first word. */
  written: string;
  /** Where it stands in the text; `end` is the place after its last character. */
  start: number;
  end: number;
}

/** The grammar of tags, from section 6.6 of CommonMark 0.31. */
const attribute = /\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?/;
const opening = new RegExp(`<([a-z][a-z\\d-]*)(?:${attribute.source})*\\s*/?>`, 'iy');
const closing = /<\/([a-z][a-z\d-]*)\s*>/iy;
const comment = /<!--(?:-?>|[^]*?-->)/y;

/** Takes apart the HTML of a Markdown text. */
export function markupIn(html: string): Markup[] {
  const found: Markup[] = [];
  // A `<` before anything else is text for browsers, too.
  const start = /<(?=[a-z/!?])/gi;
  for (let match = start.exec(html); match; match = start.exec(html)) {
    const markup = markupAt(html, match.index);
    found.push(markup);
    start.lastIndex = markup.end;
  }
  return found;
}

function markupAt(html: string, start: number): Markup {
  const at = (pattern: RegExp) => {
    pattern.lastIndex = start;
    return pattern.exec(html);
  };
  const markup = (kind: Markup['kind'], written: string, name = ''): Markup => ({
    ...{ kind, written, name: name.toLowerCase(), start, end: start + written.length },
    attributes: kind === 'opening' ? attributesIn(written) : new Map(),
    isSelfClosed: kind === 'opening' && written.endsWith('/>'),
  });
  const [remark] = at(comment) ?? [];
  if (remark !== undefined) return markup('comment', remark);
  const [close, closed] = at(closing) ?? [];
  if (close !== undefined) return markup('closing', close, closed);
  const [open, opened] = at(opening) ?? [];
  return open === undefined
    ? markup('none', at(/<[^\s>]*/y)?.[0] ?? '<')
    : markup('opening', open, opened);
}

function attributesIn(tag: string): Map<string, string> {
  let found: Record<string, string> = {};
  new Parser({ onopentag: (_name, attributes) => (found = attributes) }).end(tag);
  return new Map(Object.entries(found));
}

const empty = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Elements that hold nothing, and need no tag to close them. */
export function isEmptyElement(name: string): boolean {
  return empty.has(name);
}

/** Elements that are closed by what follows them, so that nobody need write it. */
const closedByItself = new Set(
  'p li dt dd tr td th thead tbody tfoot caption colgroup rp rt'.split(' '),
);

/** Whether an element goes on until it is closed, over all that stands below it. */
export function needsClosing(name: string): boolean {
  return !empty.has(name) && !closedByItself.has(name);
}
