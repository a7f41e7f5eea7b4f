import { isPublished } from '../collection/published.ts';
import type { Link, Picture } from '../essay/contents.ts';
import type { EssayLink } from '../essay/essay-links.ts';
import type { FrontMatter } from '../essay/front-matter.ts';
import type { Problem } from '../essay/problem.ts';
import type { Import } from './names.ts';
import type { DataUse } from './parts.ts';

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
  /** Changes with its bytes. */
  digest: string;
  /** Whether its text is nothing but Markdown, and was read whole. */
  isMarkdown: boolean;
  /** How many words its text has. */
  words: number;
  /** Where it leads to other essays. */
  essayLinks: EssayLink[];
  links: Link[];
  pictures: Picture[];
  imports: Import[];
  /** The data files that parts name, where nothing else is wrong with these parts. */
  dataFiles: DataUse[];
  /** The ids that a link may lead to. */
  anchors: string[];
  problems: Problem[];
}

/** Whether a reader may see an essay, once nothing is wrong with it. */
export function isShown({ frontMatter: { fields, raw } }: Essay, now: Date): boolean {
  return isPublished({ draft: raw.draft === true, added: fields.added }, now);
}

/** When an essay joined the list, in milliseconds; one whose day cannot be read has yet to. */
export function addedOf({ frontMatter }: Pick<Essay, 'frontMatter'>): number {
  return frontMatter.fields.added?.getTime() ?? Number.MAX_VALUE;
}

/** Essays in the order in which they joined the list: where two clash, the newer one is taken to be wrong. */
export function inOrderOfDays(essays: readonly Essay[]): Essay[] {
  return essays.toSorted((a, b) => addedOf(a) - addedOf(b));
}
