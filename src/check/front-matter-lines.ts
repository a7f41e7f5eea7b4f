import type { Place } from '../essay/problem.ts';
import type { ReadEssay } from '../essay/read.ts';

/** A text of the front matter that stands on one line, as it is written behind a colon or a hyphen. */
interface WrittenText {
  /** The name of its field, or what else to call it. */
  field: string;
  /** What stands before it: `title: `, or the hyphen of an item. */
  start: string;
  value: string;
  place: Place;
  /** Whether the fields, as they are read, hold these words, as far as they can be read. */
  isRead: (words: string) => boolean;
}

/** The fields of an essay that hold words, those in other fields and items of lists among them. */
export function frontMatterTexts({ source, frontMatter }: ReadEssay): WrittenText[] {
  const read = textsIn(frontMatter.raw);
  return source.lines.slice(1, frontMatter.length).flatMap((line, at) => {
    const { start, value, field = 'The item' } = writtenText.exec(line)?.groups ?? {};
    if (start === undefined || value === undefined) return [];
    const place = { file: source.file, line: at + 2, column: line.indexOf(value) + 1 };
    return [{ field, start, value, place, isRead: (words) => read.size === 0 || read.has(words) }];
  });
}

const writtenText =
  /^\s*(?<start>(?:- +)?(?<field>title|description|author|why|publication|age|name|alt|label): |- )\s*(?<value>\S(?:.*\S)?)\s*$/;

/** All values of fields, as texts, however deep they stand; a list may hold itself. */
function textsIn(fields: object): Set<string> {
  const texts = new Set<string>();
  const groups = new Set([fields]);
  for (const group of groups) {
    for (const value of Object.values(group)) {
      if (isGroup(value)) groups.add(value);
      else texts.add(String(value));
    }
  }
  return texts;
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
