import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { MathMLToLaTeX } from 'mathml-to-latex';
import { mathmlOf } from '../../essay/mathml.ts';
import { attribute, classesOf, elementsIn, replaceElements, wordsOf } from './tree.ts';

/**
 * Writes the formulas of a page in TeX, as `code` and `pre` of the class `maths`: those of MathML, of KaTeX and MathJax, of Wikipedia,
 * and of scripts that were meant for MathJax.
 */
export function writeFormulas(page: Root): void {
  const hasScripts = elementsIn(page, 'script').some((script) => texOfScript(script) !== undefined);
  replaceElements(page, (element) => {
    const script = texOfScript(element);
    if (script !== undefined)
      return codeOf(script, /mode=display/.test(attribute(element, 'type')));
    if (!isFormula(element)) return undefined;
    const math = element.tagName === 'math' ? element : elementsIn(element, 'math')[0];
    // Drawn from a script that stands beside it.
    if (!math) return hasScripts ? [] : undefined;
    return codeOf(texOfMath(math), isDisplayed(element) || isDisplayed(math));
  });
}

function isFormula(element: Element): boolean {
  return (
    /^(?:math|mjx-container)$/.test(element.tagName) ||
    classesOf(element).some((name) =>
      /^(?:katex|katex-display|mwe-math-element|MathJax(?:_.+)?)$/.test(name),
    )
  );
}

function isDisplayed(element: Element): boolean {
  return (
    /^(?:block|true)$/.test(attribute(element, 'display')) ||
    classesOf(element).some((name) => /^(?:katex-display|MathJax_Display)$/.test(name))
  );
}

function texOfScript(element: Element): string | undefined {
  const isTex = element.tagName === 'script' && attribute(element, 'type').startsWith('math/tex');
  return isTex ? wordsOf(element) : undefined;
}

/** The TeX that came with a formula, or what says the same. */
function texOfMath(math: Element): string {
  const note = elementsIn(math, 'annotation').find((element) =>
    /tex/i.test(attribute(element, 'encoding')),
  );
  if (note) return wordsOf(note);
  const alt = attribute(math, 'alttext');
  return alt || MathMLToLaTeX.convert(toHtml(math, { closeSelfClosing: true }));
}

function codeOf(tex: string, isDisplay: boolean): Element[] {
  const value = tex.trim().replace(/^\{\\(?:displaystyle|textstyle)\s*([^]*)\}$/, '$1');
  if (value === '') return [];
  // What cannot be set is kept as code, which says as much and stops no build.
  const properties = mathmlOf(value, isDisplay).mathml === undefined ? {} : { class: 'maths' };
  return isDisplay
    ? [h('pre', properties, value)]
    : [h('code', properties, value.replace(/\s+/g, ' '))];
}
