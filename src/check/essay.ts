import { join } from 'node:path';
import { articleId } from '../essay/files.ts';
import { isoDay } from '../collection/dates.ts';
import { contentsOf, type Link, type Picture } from '../essay/contents.ts';
import { checkFootnotes } from './footnotes.ts';
import { type FrontMatter, readFrontMatter } from '../essay/front-matter.ts';
import { anchorsIn, checkHeadings } from './headings.ts';
import { finding, findingOf, type Finding } from './kinds.ts';
import { checkWords, linksIn } from './links.ts';
import { checkNames } from './names.ts';
import { checkNearMisses } from './near-misses.ts';
import { parseText } from '../essay/parse.ts';
import { picturesIn } from './pictures.ts';
import { placeIn } from '../essay/problem.ts';
import { readSource } from '../essay/source.ts';
import { checkTags } from './tags.ts';

/** An essay by itself, with what is asked of it once the others are known. */
export interface Essay {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** Where it is on disk. */
  path: string;
  id: string;
  frontMatter: FrontMatter;
  /** Whether a build of today shows it, once nothing is wrong with it. */
  isPublished: boolean;
  links: Link[];
  pictures: Picture[];
  /** The ids that a link may lead to. */
  anchors: () => Set<string>;
  findings: Finding[];
}

/** An essay's file as it is found. */
export interface EssayFile {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** Path below `src/content/articles/`. */
  name: string;
  bytes: Uint8Array;
}

/** Checks all of an essay that can be judged without the others, pictures apart. */
export function checkEssay(root: string, { file, name, bytes }: EssayFile, now: Date): Essay {
  const path = join(root, file);
  const source = readSource(file, bytes);
  const frontMatter = readFrontMatter(source);
  const isBlank = source.lines.every((line) => line.trim() === '');
  if (isBlank || isUtf16(bytes)) {
    return {
      ...{ file, path, id: articleId(name), frontMatter, isPublished: true },
      ...{ links: [], pictures: [], anchors: () => new Set() },
      findings: isBlank
        ? [finding('empty-file', placeIn(file), {})]
        : source.problems.map(findingOf),
    };
  }
  const lines = source.lines.map((line, at) => (at < frontMatter.length ? '' : line));
  // Astro takes the space before the text of an .md file away, and with it the sign of code.
  const first = lines.findIndex((line) => line.trim() !== '');
  if (file.endsWith('.md')) lines[first] = lines[first]?.trimStart() ?? '';
  const { tree, problems: unread } = parseText(file, lines, frontMatter.length + 1);
  const contents = contentsOf(tree, file);
  const { fields, placeOf, raw } = frontMatter;
  const isDraft = raw.draft === true;
  const { added } = fields;
  const future = !isDraft && added && added > now ? added : undefined;
  return {
    ...{ file, path, id: articleId(name), frontMatter },
    isPublished: !isDraft && !future,
    links: linksIn(contents),
    pictures: picturesIn(contents),
    anchors: () => anchorsIn(contents),
    findings: [
      ...[...source.problems, ...frontMatter.problems].map(findingOf),
      ...(isDraft ? [finding('draft', placeOf('draft'), {})] : []),
      ...(future ? [finding('future-date', placeOf('added'), { date: isoDay(future) })] : []),
      ...(contents.isEmpty && frontMatter.isClosed && unread.length === 0 && !isDraft
        ? [finding('no-text', { file, line: frontMatter.length + 1, column: 1 }, {})]
        : []),
      ...unread.map(findingOf),
      ...checkTags(contents, file, path),
      ...checkNames(contents, root, path),
      ...checkWords(contents),
      ...checkHeadings(contents, file),
      ...checkFootnotes(contents, source),
      ...checkNearMisses(contents, source),
    ],
  };
}

/** Whether bytes start with the mark of UTF-16, in which nothing else can be judged. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
