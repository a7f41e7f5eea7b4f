import type { MarginNotes } from '../../integrations/markdown/margin-notes';

/**
 * The styles that tie each note of one essay to its mark, and keep room for notes that reach below the
 * text. How notes stand in the margin is `styles/notes.css`, for all essays.
 */
export function stylesOfNotes({ marks, below }: MarginNotes): string {
  const ties = marks.map(
    (id, at) =>
      `[id="${quoted(id)}"]{anchor-name:--m${at}}.footnotes>ol>:nth-child(${at + 1}){position-anchor:--m${at}}`,
  );
  return `@layer prose{.footnotes{--below:${below}em}${ties.join('')}}`;
}

/** An id in a string of CSS that stands in an element of HTML. */
function quoted(id: string): string {
  return id.replace(/["\\<\n]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
}
