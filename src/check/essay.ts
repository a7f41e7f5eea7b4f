import { isoDay } from '../collection/dates.ts';
import type { Link, Picture } from '../essay/contents.ts';
import { type FrontMatter, placeOf } from '../essay/front-matter.ts';
import { readEssay } from '../essay/read.ts';
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

/** Checks all of an essay that its name and its bytes tell. @param name path below `src/content/articles/` */
export function checkEssay(name: string, bytes: Uint8Array): Essay {
  const { file, id, source, frontMatter, contents, isRead, isWhole, problems } = readEssay(
    name,
    bytes,
  );
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
