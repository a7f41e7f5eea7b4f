import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoDay } from '../collection/dates.ts';
import type { Link, Picture } from '../essay/contents.ts';
import { type FrontMatter, placeOf } from '../essay/front-matter.ts';
import { folder } from '../essay/files.ts';
import { bodyOf, readEssay, type ReadEssay } from '../essay/read.ts';
import { rememberIn } from '../essay/remember.ts';
import { textWordsIn } from '../essay/text-words.ts';
import { checkFootnotes } from './footnotes.ts';
import { anchorsIn, checkHeadings } from './headings.ts';
import { finding, type Finding, findingOf } from './kinds.ts';
import { checkWords, linksIn } from './links.ts';
import { checkNames, type Import, importsIn } from './names.ts';
import { checkNearMisses } from './near-misses.ts';
import type { DataUse } from './parts.ts';
import { picturesIn } from './pictures.ts';
import { checkTags } from './tags.ts';

/**
 * What is known of an essay by itself, from its name and its bytes alone, with what is asked of it
 * once the others, the files beside it and the day are known. Holds plain values, so that it can be
 * remembered.
 */
export interface Essay {
  /** Path from the project's root, with forward slashes. */
  file: string;
  id: string;
  frontMatter: FrontMatter;
  links: Link[];
  pictures: Picture[];
  imports: Import[];
  /** The data files that parts name, where nothing else is wrong with these parts. */
  dataFiles: DataUse[];
  /** The ids that a link may lead to. */
  anchors: string[];
  findings: Finding[];
}

/** Whether a build of a day shows an essay, once nothing is wrong with it. */
export function isPublished({ frontMatter: { fields, raw } }: Essay, now: Date): boolean {
  return raw.draft !== true && !(fields.added && fields.added > now);
}

/** The note that an essay is published on a day to come. */
export function checkDay({ frontMatter }: Essay, now: Date): Finding[] {
  const { added } = frontMatter.fields;
  if (frontMatter.raw.draft === true || !added || added <= now) return [];
  return [finding('future-date', placeOf(frontMatter, 'added'), { date: isoDay(added) })];
}

/**
 * Gives what is known of essays by themselves, as their files are now: each is read and checked again
 * only once it has changed.
 *
 * @param root folder of the project
 * @returns takes a path below `src/content/articles/`; throws where there is no such file
 */
export function essaysIn(root: string): (name: string) => Essay {
  const remember = rememberIn(root, 'checks');
  const wordsOf = textWordsIn(root);
  return (name) => {
    const bytes = readFileSync(join(root, folder, name));
    return remember(name, bytes, () => {
      const read = readEssay(name, bytes);
      // The pages that are built next ask for them.
      wordsOf(read.file, bodyOf(read), read.tree);
      return checkEssay(read);
    });
  };
}

/** Checks all of an essay that its name and its bytes tell. */
export function checkEssay(read: ReadEssay): Essay {
  const { file, id, source, frontMatter, contents, isRead, isWhole, problems } = read;
  const { data, findings } = checkTags(contents, file);
  const ofText = isRead
    ? [
        ...findings,
        ...checkNames(contents),
        ...checkWords(contents),
        ...checkHeadings(contents, file),
        ...checkFootnotes(contents, source),
        ...checkNearMisses(contents, source),
      ]
    : [];
  const isDraft = frontMatter.raw.draft === true;
  const isEmpty = isWhole && contents.isEmpty && frontMatter.isClosed && !isDraft;
  const end = { file, line: frontMatter.length + 1, column: 1 };
  return {
    ...{ file, id, frontMatter },
    links: linksIn(contents),
    pictures: picturesIn(contents),
    imports: importsIn(contents),
    dataFiles: data,
    anchors: [...anchorsIn(contents)],
    findings: [
      ...problems.map(findingOf),
      ...(isRead && isDraft ? [finding('draft', placeOf(frontMatter, 'draft'), {})] : []),
      ...(isEmpty ? [finding('no-text', end, {})] : []),
      ...ofText,
    ],
  };
}
