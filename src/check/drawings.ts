import { Parser } from 'htmlparser2';

/** What keeps a drawing out of a page. */
export interface Flaw {
  /** What the file has, in words: "the tag <script>". */
  what: string;
  /** From 1. */
  line: number;
}

/**
 * The first thing in an SVG file that may not stand in a page. A drawn cover becomes part of every
 * page that shows it, of some several times: it has shapes and their paint, and nothing that runs,
 * loads, styles or has an id.
 */
export function flawOf(svg: string): Flaw | undefined {
  const flaws: Flaw[] = [];
  const opened: number[] = [];
  const lineNow = () => svg.slice(0, parser.startIndex).split('\n').length;
  const add = (what: string, line = lineNow()) => flaws.push({ what, line });
  const parser: Parser = new Parser(
    {
      onopentag(tag, attributes) {
        opened.push(lineNow());
        if (!tags.has(tag)) add(`the tag <${tag}>`);
        if (tag === 'svg' && !('viewBox' in attributes)) add('no viewBox');
        for (const [name, value] of Object.entries(attributes)) {
          if (!attributeNames.has(name)) add(`the attribute ${name}`);
          else if (/url\(/i.test(value)) add(`url(…) as its ${name}`);
        }
      },
      onclosetag(tag, isImplied) {
        const line = opened.pop();
        const written = svg.slice(parser.startIndex, parser.endIndex + 1);
        if (isImplied && !written.endsWith('/>')) add(`a tag <${tag}> that is not closed`, line);
      },
      ontext(text) {
        const start = text.search(/\S/);
        if (start >= 0) add('words', lineNow() + text.slice(0, start).split('\n').length - 1);
      },
    },
    { xmlMode: true },
  );
  parser.end(svg);
  return flaws[0];
}

const tags = new Set('svg g path circle ellipse rect line polyline polygon'.split(' '));

const attributeNames = new Set([
  ...'xmlns xmlns:xlink version viewBox width height preserveAspectRatio'.split(' '),
  ...'d points pathLength x y x1 y1 x2 y2 cx cy r rx ry transform'.split(' '),
  ...'opacity color fill fill-opacity fill-rule clip-rule paint-order shape-rendering'.split(' '),
  ...'stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit'.split(
    ' ',
  ),
  ...'stroke-dasharray stroke-dashoffset vector-effect'.split(' '),
]);
