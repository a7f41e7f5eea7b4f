import type { MarginNotes } from '../../integrations/markdown/margin-notes';
import longNotes from '../../styles/long-notes.css?inline';
import notes from '../../styles/notes.css?inline';

/**
 * The styles of an essay's notes: those of any notes, ties of each to its mark, and room for what reaches
 * below the text.
 */
export function stylesOfNotes({ marks, below, hasLong }: MarginNotes): string {
  const ties = marks.map(
    (id, at) =>
      `[id="${quoted(id)}"]{anchor-name:--m${at}}.footnotes>ol>:nth-child(${at + 1}){position-anchor:--m${at}}`,
  );
  const room = below > 0 ? `.footnotes{--below:${below}em}` : '';
  return `${notes}${hasLong ? longNotes : ''}@layer prose{${room}${ties.join('')}}`;
}

/** An id in a string of CSS that stands in an element of HTML. */
function quoted(id: string): string {
  return id.replace(/["\\<\n]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
}
