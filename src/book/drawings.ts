import type { Element, Root } from 'hast';
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
    if (node.tagName !== 'svg' || !parent || at === undefined) return undefined;
    // A chart is drawn for phones and wider screens; of a book's page the width is that of a line of text.
    if (['narrow', 'widest'].some((size) => classesOf(node).includes(size))) {
      parent.children.splice(at, 1);
      return at;
    }
    const { ariaLabel } = node.properties;
    if (typeof ariaLabel !== 'string' || !isPlain(node)) return undefined;
    centreTexts(node);
    const drawing = standalone(node, stylesOf(colourOf));
    parent.children[at] = h('img', { src: keep(drawing), alt: ariaLabel });
    return undefined;
  });
  // What the colours of a chart mean, which goes with its drawing.
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'p' || !classesOf(node).includes('key')) return;
    node.properties.className = ['chart-key'];
    for (const child of node.children) if (child.type === 'element') child.tagName = 'b';
  });
}

/** Texts of diagrams stand in the middle of their boxes; those of charts say where they stand. */
function centreTexts(svg: Element): void {
  visit(svg, 'element', ({ tagName, properties }) => {
    if (tagName === 'text') properties.textAnchor ??= 'middle';
  });
}

/** The drawing of a cover in the colours of the theme. */
export function coverDrawing(svg: Element, colourOf: ColourOf): string {
  return standalone(svg, '').replace(/var\((--[\w-]+)\)/g, (_whole, name: string) =>
    colourOf(name),
  );
}

/** An `<svg>` of a page as a file of its own. */
function standalone(svg: Element, styles: string): string {
  const { viewBox, preserveAspectRatio } = svg.properties;
  const [, , width = 120, height = 160] = String(viewBox ?? '')
    .split(/[\s,]+/)
    .map(Number);
  const children = [...(styles === '' ? [] : [h('style', styles)]), ...svg.children];
  const whole: Element = {
    type: 'element',
    tagName: 'svg',
    properties: {
      ...{ xmlns: 'http://www.w3.org/2000/svg', viewBox, width, height },
      ...(preserveAspectRatio === undefined ? {} : { preserveAspectRatio }),
    },
    children,
  };
  return xmlOf(toXast(whole, { space: 'svg' }));
}

/** Classes of the drawings of charts and diagrams, whose styles stand below. */
const known = /^(?:wide|any|rule|axis|arrow|label|series-\d)$/;

/** Whether a drawing looks without the styles of its page as it is meant. */
function isPlain(svg: Element): boolean {
  let isPlain = true;
  visit(svg, 'element', (node) => {
    if (classesOf(node).some((name) => !known.test(name))) isPlain = false;
  });
  return isPlain;
}

/** The styles of charts and diagrams, as their components have them. */
function stylesOf(colourOf: ColourOf): string {
  const [ink, soft, hairline] = ['--ink', '--ink-soft', '--hairline'].map(colourOf);
  return [
    `text{fill:${ink};font:14px Georgia,serif}`,
    `.rule{stroke:${hairline};fill:none}`,
    `.axis{stroke:${soft};fill:none}`,
    `.series-0{fill:${colourOf('--accent')}}`,
    `.series-1{fill:${colourOf('--series-2')}}`,
    `rect{fill:${colourOf('--sheet')};stroke:${hairline}}`,
    `.arrow{fill:none;stroke:${soft}}`,
    `.label{fill:${soft};font-style:italic;stroke:${colourOf('--paper')};stroke-width:5px;paint-order:stroke}`,
    `marker path{fill:${soft}}`,
  ].join('');
}

function classesOf({ properties }: Element): string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : [];
}
