import type { Stretch } from './find-quote';

/** A passage up to this length stands in its link whole; of a longer one, how it begins and ends. */
const whole = 80;

/** So many words say how a long passage begins or ends, or what stands beside one that is repeated. */
const few = 4;

/**
 * What follows `#` in a link that leads to exactly these words of a page: a text fragment, as
 * https://wicg.github.io/scroll-to-text-fragment/ has it, behind the heading for browsers that know none.
 *
 * @param text all words of the page, one block a line, with tabs between cells
 * @param seams places at which something stands on the page that is not in the text
 * @param id of the heading above
 */
export function fragmentOf(
  text: string,
  stretch: Stretch,
  seams: readonly number[] = [],
  id = '',
): string {
  const heading = encodeURIComponent(id);
  const breaks = breaksIn(text, seams);
  const start = wordsAround(text, breaks, stretch.start)?.start ?? stretch.start;
  const end = wordsAround(text, breaks, stretch.end - 1)?.end ?? stretch.end;
  const [first] = piecesIn(text, breaks, start, end);
  const last = piecesIn(text, breaks, start, end).at(-1);
  if (!first || !last) return heading;
  const isWhole = first.start === last.start && last.end - first.start <= whole;
  const from = isWhole ? first : { start: first.start, end: wordsFrom(text, first, few) };
  const to = isWhole ? undefined : { start: wordsBack(text, last, few), end: last.end };
  const begins = slice(text, from);
  const prefix = isRepeated(text, begins) ? before(text, breaks, from.start) : '';
  const closing = to ? slice(text, to) : begins;
  const between = to ? text.slice(from.end, to.start).includes(closing) : isRepeated(text, closing);
  const suffix = between ? after(text, breaks, (to ?? from).end) : '';
  const parts = [
    prefix && `${encoded(prefix)}-`,
    encoded(begins),
    to && encoded(closing),
    suffix && `-${encoded(suffix)}`,
  ];
  return `${heading}:~:text=${parts.filter(Boolean).join(',')}`;
}

const slice = (text: string, { start, end }: Stretch) => text.slice(start, end).trim();

/** The signs of a text fragment itself, besides those of an address. */
const encoded = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D');

/** Where one block or cell ends, or what stands on the page is not in the text. */
function breaksIn(text: string, seams: readonly number[]): Stretch[] {
  const lines = Array.from(text.matchAll(/[\n\t]/g), ({ index }) => ({
    start: index,
    end: index + 1,
  }));
  const others = seams.map((at) => ({ start: at, end: at }));
  return [...lines, ...others].sort((a, b) => a.start - b.start);
}

/** The pieces of a stretch between the breaks in it, without those that hold no words. */
function piecesIn(text: string, breaks: readonly Stretch[], start: number, end: number): Stretch[] {
  const inside = breaks.filter((one) => one.start >= start && one.end <= end);
  const starts = [start, ...inside.map((one) => one.end)];
  const ends = [...inside.map((one) => one.start), end];
  return starts
    .map((from, at) => trimmed(text, { start: from, end: ends[at] ?? end }))
    .filter((piece) => piece.end > piece.start);
}

function trimmed(text: string, { start, end }: Stretch): Stretch {
  const piece = text.slice(start, end);
  return {
    start: start + piece.length - piece.trimStart().length,
    end: end - piece.length + piece.trimEnd().length,
  };
}

/** The piece that a place stands in. */
function pieceAt(text: string, breaks: readonly Stretch[], at: number): Stretch {
  const from = breaks.findLast((one) => one.end <= at)?.end ?? 0;
  const to = breaks.find((one) => one.start > at)?.start ?? text.length;
  return { start: from, end: to };
}

/** The word that a place stands in: a text fragment leads to whole words only. */
function wordsAround(text: string, breaks: readonly Stretch[], at: number): Stretch | undefined {
  const piece = pieceAt(text, breaks, at);
  const found = segmented(text.slice(piece.start, piece.end)).containing(at - piece.start);
  if (!found?.isWordLike) return undefined;
  const start = piece.start + found.index;
  return { start, end: start + found.segment.length };
}

/** Where the first words of a stretch end. */
function wordsFrom(text: string, { start, end }: Stretch, count: number): number {
  const word = wordsIn(text.slice(start, end))[count - 1];
  return word ? start + word.end : end;
}

/** Where the last words of a stretch begin. */
function wordsBack(text: string, { start, end }: Stretch, count: number): number {
  const word = wordsIn(text.slice(start, end)).at(-count);
  return word ? start + word.start : start;
}

/** A few words that stand before a place, nothing but a space or a line between. */
function before(text: string, breaks: readonly Stretch[], at: number): string {
  const end = at - (text.slice(0, at).length - text.slice(0, at).trimEnd().length);
  if (end === 0 || isSeam(breaks, end, at)) return '';
  const { start } = pieceAt(text, breaks, end - 1);
  return slice(text, { start: wordsBack(text, { start, end }, few), end });
}

/** A few words that stand after a place. */
function after(text: string, breaks: readonly Stretch[], at: number): string {
  const start = at + text.slice(at).length - text.slice(at).trimStart().length;
  if (start === text.length || isSeam(breaks, at, start)) return '';
  const { end } = pieceAt(text, breaks, start);
  return slice(text, { start, end: wordsFrom(text, { start, end }, few) });
}

function isSeam(breaks: readonly Stretch[], from: number, to: number): boolean {
  return breaks.some(({ start, end }) => start === end && from <= start && start <= to);
}

function isRepeated(text: string, words: string): boolean {
  const all = text.toLowerCase();
  const first = all.indexOf(words.toLowerCase());
  return all.indexOf(words.toLowerCase(), first + 1) >= 0;
}

let segmenter: Intl.Segmenter | undefined;

/** Made when the first link is: a browser reads from its disk for it. */
function segmented(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return segmenter.segment(text);
}

function wordsIn(text: string): Stretch[] {
  return Array.from(segmented(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}
