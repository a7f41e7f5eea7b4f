import type { Place } from '../essay/problem.ts';
import type { ReadEssay } from '../essay/read.ts';

/** A field of the front matter that holds words, as it is written behind its colon. */
interface WrittenField {
  field: string;
  value: string;
  place: Place;
}

/** The fields of an essay that hold words and stand on one line each. */
export function frontMatterTexts({ source, frontMatter }: ReadEssay): WrittenField[] {
  return source.lines.slice(1, frontMatter.length).flatMap((line, at) => {
    const [all, field, value = ''] =
      /^(title|description|author|why):[ \t]+(.*?)[ \t]*$/.exec(line) ?? [];
    if (all === undefined || field === undefined) return [];
    const column = all.length - value.length - (all.length - all.trimEnd().length) + 1;
    return [{ field, value, place: { file: source.file, line: at + 2, column } }];
  });
}
