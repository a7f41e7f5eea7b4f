import { byEssay } from '../arrange';
import { linkTo } from '../links';
import type { Passage } from '../passage';

/** The columns that Readwise takes: https://docs.readwise.io/readwise/docs/importing-highlights/import-highlights-csv */
const columns = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'];

/**
 * Passages as a table of comma-separated values (RFC 4180), by essay. A location is the number of
 * letters before a passage; dates are of Greenwich.
 *
 * @param host where the site stands
 */
export function asCsv(passages: readonly Passage[], host: string): string {
  const rows = byEssay(passages)
    .flatMap(({ passages }) => passages)
    .map((passage) => [
      passage.quote.exact.replaceAll('\t', ' '),
      passage.title,
      passage.authors.join(', '),
      linkTo(passage, host),
      passage.note,
      String(passage.start),
      new Date(passage.kept).toISOString().slice(0, 19).replace('T', ' '),
    ]);
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
