import dagre from '@dagrejs/dagre';

/** An arrow of a diagram: from, to and, if need be, a label. */
export type Arrow = readonly [string, string] | readonly [string, string, string];

/** Where everything stands in a diagram, in the units of its `viewBox`. */
export interface DiagramLayout {
  width: number;
  height: number;
  boxes: { x: number; y: number; width: number; height: number; lines: string[] }[];
  /** An arrow's line as the `d` of a path, and its label with the place of its middle. */
  arrows: { path: string; label: string; x: number; y: number }[];
}

/** What Dagre writes on an arrow when it has laid it out. */
interface PlacedArrow {
  points?: { x: number; y: number }[];
  label?: string;
  x?: number;
  y?: number;
}

/** Letters of the body text at 15 units are about this wide on average. */
const letter = 7.2;
const line = 19;

/**
 * Lays out boxes and arrows from top to bottom (Sugiyama's layered drawing, as Dagre does it), so
 * that the drawing stays narrow enough for a phone.
 */
export function layOut(flow: readonly Arrow[]): DiagramLayout {
  const graph = new dagre.graphlib.Graph({ multigraph: true })
    .setGraph({ rankdir: 'TB', nodesep: 22, ranksep: 34, marginx: 2, marginy: 2 })
    .setDefaultEdgeLabel(() => ({}));
  for (const name of new Set(flow.flatMap(([from, to]) => [from, to]))) {
    const lines = wrap(name, 18);
    graph.setNode(name, {
      width: widthOf(lines) + 22,
      height: lines.length * line + 14,
      label: name,
    });
  }
  flow.forEach(([from, to, label = ''], at) => {
    const lines = wrap(label, 22);
    graph.setEdge(
      from,
      to,
      {
        label,
        width: label ? widthOf(lines) + 12 : 0,
        height: label ? lines.length * line : 0,
        labelpos: 'c',
      },
      String(at),
    );
  });
  dagre.layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    boxes: graph.nodes().map((name) => {
      const { x, y, width: w, height: h } = graph.node(name);
      return {
        x: round(x - w / 2),
        y: round(y - h / 2),
        width: round(w),
        height: round(h),
        lines: wrap(name, 18),
      };
    }),
    arrows: graph.edges().map((edge) => {
      const { points = [], label = '', x = 0, y = 0 }: PlacedArrow = graph.edge(edge);
      const corners = points.map((corner) => `${round(corner.x)} ${round(corner.y)}`);
      return { path: `M${corners.join('L')}`, label, x: round(x), y: round(y) };
    }),
  };
}

/** Breaks a text into lines of about so many letters, between words. */
export function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function widthOf(lines: readonly string[]): number {
  return Math.max(...lines.map((text) => text.length)) * letter;
}

function round(number: number): number {
  return Math.round(number);
}
