import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { mathmlOf } from '../../essay/mathml.ts';

/**
 * Sets maths – `$…$`, `$$`, and code of the language `math` – as MathML, which browsers show by
 * themselves; what cannot be read stays as it is typed, and `src/check/` says so. Notes in the front
 * matter, as `hasMaths`, that the page needs the styles for it.
 */
export function rehypeMaths() {
  return (tree: Root, file: VFile) => {
    let found = false;
    visit(tree, 'element', (node, at, parent) => {
      if (!parent || at === undefined) return;
      const source = sourceIn(node, file);
      if (!source) return;
      const { mathml } = mathmlOf(source.tex, source.isBlock);
      if (mathml === undefined) return;
      parent.children.splice(at, 1, ...mathsOf(mathml));
      found = true;
    });
    if (file.data.astro?.frontmatter) file.data.astro.frontmatter.hasMaths = found;
  };
}

/** The maths that an element holds, and nothing else. */
function sourceIn(node: Element, { value }: VFile): { tex: string; isBlock: boolean } | undefined {
  if (isMaths(node)) return { tex: toString(node), isBlock: false };
  const [only, ...others] = node.children;
  if (others.length > 0 || only?.type !== 'element' || !isMaths(only)) return undefined;
  if (node.tagName === 'pre') return { tex: toString(only), isBlock: true };
  // Two dollars on one line are a block of their own, too.
  const start = node.position?.start.offset ?? 0;
  const isBlock = node.tagName === 'p' && String(value).slice(start).trimStart().startsWith('$$');
  return isBlock ? { tex: toString(only), isBlock } : undefined;
}

function isMaths({ tagName, properties: { className } }: Element): boolean {
  return tagName === 'code' && Array.isArray(className) && className.includes('language-math');
}

/** MathML without styles, which the policy forbids. */
function mathsOf(mathml: string): Element[] {
  const tree = fromHtml(mathml, { fragment: true });
  visit(tree, 'element', ({ properties }) => {
    const [, colour] = /(?:^|;)color:([^;]+)/.exec(String(properties.style)) ?? [];
    if (colour !== undefined) properties.mathcolor = colour;
    delete properties.style;
  });
  return tree.children.filter((child) => child.type === 'element');
}
