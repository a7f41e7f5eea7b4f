import type { Element, Properties, Root } from 'hast';
import { toXast } from 'hast-util-to-xast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { xmlOf } from './xml.ts';

/** Gives the colour of the light theme for a custom property: `--accent`. */
export type ColourOf = (name: string) => string;

/**
 * Takes the drawings out of an essay's HTML that tell what they show, and leaves pictures in their
 * place: readers of books show a file of SVG where they pass over one in the text.
 *
 * @param keep keeps a drawing as a file of the book; gives its address
 */
export function takeDrawings(tree: Root, colourOf: ColourOf, keep: (svg: string) => string): void {
  visit(tree, 'element', (node, at, parent) => {
    if (node.tagName === 'p') keepKey(node);
    if (node.tagName !== 'svg' || !parent || at === undefined) return undefined;
    // A chart is drawn for phones and wider screens; of a book's page the width is that of a line of text.
    if (['narrow', 'widest'].some((size) => classesOf(node).includes(size))) {
      parent.children.splice(at, 1);
      return at;
    }
    const { ariaLabel } = node.properties;
    if (typeof ariaLabel !== 'string' || !isPlain(node)) return undefined;
    paint(node, looksOf(colourOf));
    parent.children[at] = h('img', { src: keep(standalone(node)), alt: ariaLabel });
    return undefined;
  });
}

/** What the colours of a chart mean goes with its drawing, whose marks stand in the text: few readers know those of a style. */
function keepKey(node: Element): void {
  if (!classesOf(node).includes('key')) return;
  node.properties.className = ['chart-key'];
  node.children = node.children.flatMap((child) =>
    child.type === 'element'
      ? [h('b', child.properties, '■'), space, ...child.children, space]
      : [child],
  );
}

/**
 * Gives each shape its look as attributes, which more readers of books follow than styles. Letters of a
 * label get what keeps lines away from them as a copy below, for few readers know another order.
 */
function paint(svg: Element, looks: Readonly<Record<string, Properties>>): void {
  visit(svg, 'element', (node, at, parent) => {
    const { className: _classes, ...own } = node.properties;
    const classes = classesOf(node);
    const look = [node.tagName, ...classes].flatMap((name) => Object.entries(looks[name] ?? {}));
    node.properties = { ...Object.fromEntries(look), ...own };
    if (!classes.includes('label') || !parent || at === undefined) return undefined;
    const below = structuredClone(node);
    Object.assign(below.properties, looks.below);
    parent.children.splice(at, 0, below);
    return at + 2;
  });
}

/** The drawing of a cover in the colours of the theme. */
export function coverDrawing(svg: Element, colourOf: ColourOf): string {
  return standalone(svg).replace(/var\((--[\w-]+)\)/g, (_whole, name: string) => colourOf(name));
}

/** An `<svg>` of a page as a file of its own. */
function standalone(svg: Element): string {
  const { viewBox, preserveAspectRatio } = svg.properties;
  const [, , width = 120, height = 160] = String(viewBox ?? '')
    .split(/[\s,]+/)
    .map(Number);
  const whole: Element = {
    type: 'element',
    tagName: 'svg',
    properties: {
      ...{ xmlns: 'http://www.w3.org/2000/svg', viewBox, width, height },
      ...(preserveAspectRatio === undefined ? {} : { preserveAspectRatio }),
    },
    children: svg.children,
  };
  return xmlOf(toXast(whole, { space: 'svg' }));
}

const space = { type: 'text', value: ' ' } as const;

/** Classes of the drawings of charts and diagrams, whose looks stand below. */
const known = /^(?:wide|any|rule|axis|arrow|label|series-\d)$/;

/** Whether a drawing looks without the styles of its page as it is meant. */
function isPlain(svg: Element): boolean {
  let isPlain = true;
  visit(svg, 'element', (node) => {
    if (classesOf(node).some((name) => !known.test(name))) isPlain = false;
  });
  return isPlain;
}

/** How charts and diagrams look, by elements and classes, as their components have it. */
function looksOf(colourOf: ColourOf): Record<string, Properties> {
  const [ink, soft, hairline] = ['--ink', '--ink-soft', '--hairline'].map(colourOf);
  return {
    // Texts of diagrams stand in the middle of their boxes; those of charts say where they stand.
    text: { fill: ink, fontFamily: 'Georgia, serif', fontSize: '14', textAnchor: 'middle' },
    rule: { stroke: hairline, fill: 'none' },
    axis: { stroke: soft, fill: 'none' },
    'series-0': { fill: colourOf('--accent') },
    'series-1': { fill: colourOf('--series-2') },
    rect: { fill: colourOf('--sheet'), stroke: hairline },
    arrow: { fill: 'none', stroke: soft },
    marker: { fill: soft },
    label: { fill: soft, fontStyle: 'italic' },
    below: { stroke: colourOf('--paper'), strokeWidth: '5', strokeLinejoin: 'round' },
  };
}

function classesOf({ properties }: Element): string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : [];
}
