import { EssayText } from './essay-text';
import { findQuote, type Stretch } from './find-quote';
import type { Passage } from './passage';
import { heldPassages, keepPassages } from './store';

/** A kept passage as it stands on the page; without a range where it is gone. */
export interface Marked {
  passage: Passage;
  stretch?: Stretch;
  range?: Range;
}

/** The kept passages of the essay on this page, drawn without touching its text. */
export class Marks {
  readonly #prose: Element;
  readonly #essay: string;
  /** Made anew when it is next asked for, once something on the page has changed. */
  #text: EssayText | undefined;
  #all: Marked[] = [];

  constructor(prose: Element, essay: string) {
    this.#prose = prose;
    this.#essay = essay;
    new MutationObserver(() => this.#onEdit()).observe(prose, { childList: true, subtree: true });
  }

  /** The words of the essay. */
  get text(): EssayText {
    return (this.#text ??= new EssayText(this.#prose));
  }

  get all(): readonly Marked[] {
    return this.#all;
  }

  /** Reads what is kept, finds it and draws it. */
  async load(): Promise<void> {
    const { passages } = await heldPassages(this.#essay);
    this.#find(passages);
    // The book says so, too.
    const changed = this.#all
      .filter(({ passage, range }) => (range === undefined) !== (passage.gone === true))
      .map(({ passage: { gone: _, ...passage }, range }): Passage =>
        range ? passage : { ...passage, gone: true },
      );
    if (changed.length > 0) await keepPassages(changed);
  }

  /** The passages that share words with a stretch, the shortest first. */
  within({ start, end }: Stretch): Marked[] {
    return this.#all
      .filter(({ stretch }) => stretch && stretch.start < end && stretch.end > start)
      .sort((a, b) => lengthOf(a) - lengthOf(b));
  }

  /** The passage that is seen at a point of the window. */
  at(x: number, y: number): Marked | undefined {
    const isIn = ({ left, right, top, bottom }: DOMRect) =>
      left <= x && x <= right && top <= y && y <= bottom;
    return this.#all
      .filter(({ range }) => range && [...range.getClientRects()].some(isIn))
      .sort((a, b) => lengthOf(a) - lengthOf(b))[0];
  }

  rangeOf(stretch: Stretch): Range | undefined {
    const [start, end] = this.text.pointsOf(stretch) ?? [];
    if (!start || !end) return undefined;
    const range = new Range();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return range;
  }

  #find(passages: readonly Passage[]) {
    // What was put in before one passage stands before the next as well.
    let moved = 0;
    const inOrder = passages.toSorted((a, b) => a.start - b.start);
    this.#all = inOrder.map((passage) => {
      const stretch = findQuote(this.text.text, passage.quote, passage.start + moved);
      if (stretch) moved = stretch.start - passage.start;
      const range = stretch && this.rangeOf(stretch);
      return { passage, ...(stretch && range && { stretch, range }) };
    });
    this.#draw();
  }

  #draw() {
    const drawn = (hasNote: boolean) =>
      this.#all.flatMap(({ passage, range }) =>
        range && (passage.note !== '') === hasNote ? [range] : [],
      );
    CSS.highlights?.set('kept', new Highlight(...drawn(false)));
    CSS.highlights?.set('noted', new Highlight(...drawn(true)));
  }

  /** A script that moves a paragraph takes its marks away: they no longer end in its words. */
  #onEdit() {
    this.#text = undefined;
    const isMoved = this.#all.some(
      ({ range }) =>
        range && (range.collapsed || !isText(range.startContainer) || !isText(range.endContainer)),
    );
    if (isMoved) this.#find(this.#all.map(({ passage }) => passage));
  }
}

function isText(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE;
}

function lengthOf({ stretch }: Marked): number {
  return stretch ? stretch.end - stretch.start : Infinity;
}
