import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { attribute, elementsIn, wordsOf } from './tree.ts';

/** Makes divisions of the tables that only set a page out, so that what stands in them stays blocks. */
export function openLayoutTables(main: Root | Element): void {
  for (const table of elementsIn(main, 'table')) {
    if (!isLayout(table)) continue;
    table.tagName = 'div';
    visit(table, 'element', (part) => {
      if (part.tagName === 'table') return SKIP;
      if (/^(?:thead|tbody|tfoot|tr|td|th)$/.test(part.tagName)) part.tagName = 'div';
      return undefined;
    });
  }
}

/** By what browsers tell screen readers of tables: one without headings whose cells hold blocks is none. */
function isLayout(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role'))) return true;
  if (elementsIn(table, 'table').length > 0) return true;
  if (
    elementsIn(table, 'th', 'caption', 'thead', 'tfoot', 'colgroup').some(
      (part) => wordsOf(part).trim() !== '',
    )
  )
    return false;
  const rows = elementsIn(table, 'tr').map((row) => elementsIn(row, 'td'));
  const isNarrow = rows.length < 2 || rows.every((cells) => cells.length < 2);
  return (
    isNarrow || rows.flat().some((cell) => holdsBlocks(cell) || wordsOf(cell).length > longest)
  );
}

/** Characters that a cell of a table has at most. */
const longest = 500;

function holdsBlocks(cell: Element): boolean {
  const blocks = elementsIn(
    cell,
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'ul',
    'ol',
    'dl',
    'pre',
    'blockquote',
    'figure',
    'hr',
  );
  return blocks.length > 0 || elementsIn(cell, 'p').length > 1;
}
