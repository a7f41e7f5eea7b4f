import type { Stretch } from './find-quote';

/** A place between two letters of a page. */
export interface Point {
  node: Node;
  offset: number;
}

/** A heading, and where it begins in the text. */
export interface HeadingAt {
  at: number;
  id: string;
  text: string;
}

/** A run of letters that stand on the page as in the text, one for one. */
interface Run {
  node: Node;
  /** Where it begins in its node. */
  from: number;
  /** Where it begins in the text. */
  at: number;
  length: number;
}

/** What is not among the words of an essay: marks of notes, what scripts and drawings bring. */
const apart =
  'button, input, select, textarea, output, script, style, template, svg, annotation, [hidden], [aria-hidden="true"], [data-footnote-ref], [data-footnote-backref]';

const blocks =
  /^(?:address|article|aside|blockquote|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|ol|p|pre|section|summary|table|tr|ul)$/i;
const cells = /^t[dh]$/i;

/**
 * The words of an essay as one text, with one space where there are several, a line for each block
 * and a tab between cells, and the way from there to the page and back. Made in one walk.
 */
export class EssayText {
  /** All words. */
  readonly text: string;
  /** The headings that a link may lead to. */
  readonly headings: readonly HeadingAt[];
  /** Where on the page something stands that is not in the text, such as the mark of a note. */
  readonly seams: readonly number[];
  readonly #runs: readonly Run[];
  readonly #byNode = new Map<Node, Run[]>();
  readonly #root: Element;
  readonly #starts: ReadonlyMap<Node, number>;
  readonly #ends: ReadonlyMap<Node, number>;

  constructor(root: Element) {
    const walk = new Walk();
    this.#root = root;
    this.#starts = walk.starts;
    this.#ends = walk.ends;
    walk.enter(root);
    this.text = walk.text;
    this.headings = walk.headings.map(({ at, end, id }) => ({
      ...{ at, id },
      text: walk.text.slice(at, end).trim(),
    }));
    this.seams = walk.seams;
    this.#runs = walk.runs;
    for (const run of walk.runs) {
      const runs = this.#byNode.get(run.node) ?? [];
      runs.push(run);
      this.#byNode.set(run.node, runs);
    }
  }

  /** The heading that a place of the text stands under, or in. */
  headingOf(place: number): HeadingAt | undefined {
    return this.headings.findLast(({ at }) => at <= place);
  }

  /** Where a stretch of the text begins and ends on the page; undefined where there are no words. */
  pointsOf({ start, end }: Stretch): [start: Point, end: Point] | undefined {
    const first = this.#runs[this.#lastRunAt(start)];
    // The end of one run may be the place before the next.
    const from =
      first && start < first.at + first.length ? first : this.#runs[this.#lastRunAt(start) + 1];
    const to = this.#runs[this.#lastRunAt(end - 1)];
    if (!from || !to || end <= start) return undefined;
    return [
      { node: from.node, offset: from.from + Math.max(0, start - from.at) },
      { node: to.node, offset: to.from + Math.min(to.length, end - to.at) },
    ];
  }

  /** The place of the text that is meant by one on the page, before or after the text too. */
  placeOf({ node, offset }: Point): number {
    const runs = this.#byNode.get(node);
    if (runs) {
      const run = runs.findLast(({ from }) => from <= offset) ?? runs[0];
      return run ? run.at + Math.min(run.length, Math.max(0, offset - run.from)) : 0;
    }
    const child = node.childNodes[offset];
    const place = child ? this.#starts.get(child) : this.#ends.get(node);
    if (place !== undefined) return place;
    // In what is apart from the text, it is where that stands; outside, before or after all words.
    for (let above: Node | null = node; above; above = above.parentNode) {
      const start = this.#starts.get(above);
      if (start !== undefined) return start;
    }
    const isBefore = child
      ? (this.#root.compareDocumentPosition(child) & 4) === 0 // DOCUMENT_POSITION_FOLLOWING
      : !node.contains(this.#root) && (this.#root.compareDocumentPosition(node) & 4) === 0;
    return isBefore ? 0 : this.text.length;
  }

  /** The number of the last run that begins at or before a place. */
  #lastRunAt(place: number): number {
    let low = 0;
    let high = this.#runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#runs[middle]?.at ?? Infinity) <= place) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

const gaps = ['', ' ', '\t', '\n'];

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** The one walk through an essay. */
class Walk {
  text = '';
  runs: Run[] = [];
  seams: number[] = [];
  headings: { at: number; end: number; id: string }[] = [];
  /** Where each node begins, and each element ends. */
  starts = new Map<Node, number>();
  ends = new Map<Node, number>();
  /** What has to stand before the next letter. */
  #gap = '';

  /** @param isWritten whether it stands in code, of which every space and line counts */
  enter(element: Element, isWritten = false): void {
    if (element.matches(apart)) {
      this.seams.push(this.text.length);
      this.starts.set(element, this.text.length);
      return;
    }
    const { tagName, id } = element;
    const gap = blocks.test(tagName) ? '\n' : cells.test(tagName) ? '\t' : '';
    this.#part(gap);
    const at = this.text.length + (this.text === '' ? 0 : this.#gap.length);
    this.starts.set(element, at);
    const isCode = isWritten || /^pre$/i.test(tagName);
    for (const child of element.childNodes) {
      if (isElement(child)) this.enter(child, isCode);
      else if (child.nodeType === 3) this.#take(child, isCode);
    }
    if (/^br$/i.test(tagName)) this.#part('\n');
    if (/^h[1-6]$/i.test(tagName) && id) this.headings.push({ at, end: this.text.length, id });
    this.ends.set(element, this.text.length);
    this.#part(gap);
  }

  /** A line parts more than a tab, and both more than a space. */
  #part(gap: string): void {
    if (gaps.indexOf(gap) > gaps.indexOf(this.#gap)) this.#gap = gap;
  }

  #take(node: Node, isWritten: boolean): void {
    const value = node.nodeValue ?? '';
    this.starts.set(node, this.text.length);
    const words = isWritten ? /[^\n]+/g : /[^\s]+(?: [^\s]+)*/g;
    for (const { index, 0: run } of value.matchAll(words)) {
      if (index > 0) this.#part(isWritten ? '\n' : ' ');
      if (this.text !== '') this.text += this.#gap;
      this.#gap = '';
      this.runs.push({ node, from: index, at: this.text.length, length: run.length });
      this.text += run;
      const next = index + run.length;
      if (next < value.length) this.#part(isWritten ? '\n' : ' ');
    }
    // Between two lines of code there is a break and nothing else.
    if (value !== '' && this.runs.at(-1)?.node !== node) this.#part(isWritten ? '\n' : ' ');
  }
}
