import type { Element, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { h } from 'hastscript';
import {
  attribute,
  classesOf,
  elementsIn,
  removeElements,
  replaceElements,
  wordsOf,
} from './tree.ts';

/**
 * Makes the code of a page plain: without line numbers, out of the tables that some highlighters set
 * it in, with its language where Markdown looks for it.
 */
export function plainCode(page: Root): void {
  const named = new Set(
    elementsIn(page, 'pre', 'code', 'div', 'figure').flatMap(
      (element) => languageOf(element) ?? [],
    ),
  );
  // A page whose code is all of one language writes the rest in it, too.
  const [only] = named.size === 1 ? named : [];
  replaceElements(page, (element) => {
    if (element.tagName !== 'table') return undefined;
    const code = codeOfTable(element);
    if (code === undefined) return undefined;
    const own = [element, ...elementsIn(element, 'td', 'pre', 'code')]
      .map(languageOf)
      .find(Boolean);
    return [block(code, own ?? only)];
  });
  plainBlocks(page, []);
}

/** @param around the elements that a part of the page stands in, the innermost first */
function plainBlocks(part: Root | Element, around: readonly Element[]): void {
  for (const child of part.children) {
    if (child.type !== 'element') continue;
    if (child.tagName !== 'pre') plainBlocks(child, [child, ...around.slice(0, 2)]);
    else if (wordsOf(child).trim() !== '') {
      removeElements(child, isLineNumber);
      const language = [...elementsIn(child, 'code'), child, ...around]
        .map(languageOf)
        .find(Boolean);
      child.children = block(toText(child), language).children;
    }
  }
}

function block(code: string, language: string | undefined): Element {
  const name = language === undefined ? {} : { className: [`language-${language}`] };
  return h('pre', h('code', name, code.replace(/^\n+|\s+$/g, '')));
}

/** The code that a table numbers the lines of. @returns nothing where it is another table */
function codeOfTable(table: Element): string | undefined {
  const rows = elementsIn(table, 'tr').map((row) => elementsIn(row, 'td', 'th'));
  const isNumbered = (cells: readonly Element[]) =>
    cells.length > 1 && cells[0] !== undefined && /^[\d\s]*$/.test(wordsOf(cells[0]));
  if (!rows.some(isNumbered)) return undefined;
  const code = rows.map((row) => (isNumbered(row) ? row.slice(1) : row));
  const cells = code.flat();
  const isCode =
    cells.some((cell) => elementsIn(cell, 'pre').length > 0) ||
    [table, ...cells].some((element) =>
      classesOf(element).some((name) => /code|highlight|hljs|blob/i.test(name)),
    );
  if (!isCode || code.some((row) => row.length > 1)) return undefined;
  if (elementsIn(table, 'table').length > 0) return undefined;
  for (const cell of cells) removeElements(cell, isLineNumber);
  return code.map(([cell]) => (cell ? asLines(cell) : '')).join('\n');
}

/** The text of a cell, its spaces kept. */
function asLines(cell: Element): string {
  return toText({ ...cell, tagName: 'pre' }, { whitespace: 'pre' }).replace(/^\n+|\n+$/g, '');
}

function isLineNumber(element: Element): boolean {
  if (!/^[\d\s]+$/.test(wordsOf(element))) return false;
  const isNamed = classesOf(element).some((name) =>
    /^(?:ln|lnt|lno|linenos?|linenodiv|line-?num(?:ber)?s?|line-numbers-rows|hljs-ln-n(?:umbers|line)?|gutter|rouge-gutter|react-syntax-highlighter-line-number)$/i.test(
      name,
    ),
  );
  return isNamed || /user-select:\s*none/.test(attribute(element, 'style'));
}

/** The language of code by the marks of GitHub, Pandoc, Prism, highlight.js, Sphinx and others. */
function languageOf(element: Element): string | undefined {
  const named =
    attribute(element, 'dataLang') ||
    attribute(element, 'dataLanguage') ||
    (element.tagName === 'pre' ? attribute(element, 'lang') : '');
  if (named) return known(named);
  const names = classesOf(element);
  const all = names.join(' ');
  const [, marked] =
    /(?:^|\s)(?:language-|lang-|highlight-(?:source|text)-|highlight-|brush:\s*)([\w+#-]+)/.exec(
      all,
    ) ?? [];
  if (marked !== undefined) return known(marked);
  const isListed = names.some((name) => /^(?:hljs|sourceCode|prettyprint)$/.test(name));
  const other = names.find(
    (name) =>
      /^[a-z][\w+#-]*$/i.test(name) &&
      !/^(?:hljs|sourceCode|prettyprint(?:ed)?|linenums|numberSource|code|copy|theme-.*)$/.test(
        name,
      ),
  );
  return isListed && other !== undefined ? known(other) : undefined;
}

/** A name that says something, in the words of most highlighters. */
function known(name: string): string | undefined {
  const plain = name.toLowerCase();
  if (/^(?:none|default|plain|plaintext|text|txt|nohighlight|auto)$/.test(plain)) return undefined;
  return plain.replace(/^python3$/, 'python').replace(/^html-basic$/, 'html');
}
