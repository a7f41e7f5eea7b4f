import { type Place, placeIn } from '../essay/problem.ts';
import type { ReadEssay } from '../essay/read.ts';
import { writtenLines } from '../essay/source.ts';
import { oncePer } from './once-per.ts';

/** A mark, or a text, of a footnote. */
interface Note {
  place: Place;
  details: { label: string };
}

/** The marks without a text, the texts without a mark, and the second texts of one mark. */
export const oddFootnotes = oncePer(({ contents: { marks, notes, texts }, source }: ReadEssay) => {
  const { file } = source;
  const withoutText: Note[] = [];
  const withoutMark: Note[] = [];
  const repeated: Note[] = [];
  const marked = new Set(marks.map(({ identifier }) => identifier));
  const known = new Map(notes.map(({ identifier }) => [identifier, 0]));
  for (const { identifier, label, position } of marks) {
    if (known.has(identifier)) continue;
    const place = placeIn(file, position?.start);
    withoutText.push({ place, details: { label: label ?? identifier } });
  }
  // Without its text, a mark is words to the parser.
  for (const text of texts) {
    if (!text.value.includes('[^')) continue;
    for (const { line, column, written } of writtenLines(text, source)) {
      for (const match of written.matchAll(/(?<!\\)\[\^([^\s[\]]+)\]/g)) {
        const place = { file, line, column: column + match.index };
        const [, label = ''] = match;
        if (known.has(label.toLowerCase())) marked.add(label.toLowerCase());
        else withoutText.push({ place, details: { label } });
      }
    }
  }
  for (const { identifier, label, position } of notes) {
    const place = placeIn(file, position?.start);
    const count = (known.get(identifier) ?? 0) + 1;
    known.set(identifier, count);
    const details = { label: label ?? identifier };
    if (count > 1) repeated.push({ place, details });
    else if (!marked.has(identifier)) withoutMark.push({ place, details });
  }
  return { withoutText, withoutMark, repeated };
});
