import { type Place, problem, type Problem } from '../essay/problem.ts';
import type { ReadEssay } from '../essay/read.ts';
import type { Essay } from './essay.ts';
import type { Example } from './example.ts';
import type { List } from './list.ts';
import type { PictureReader } from './picture-files.ts';

/** How much a finding matters: an error stops the build, a warning does not, a note tells what is so. */
export type Severity = 'error' | 'warning' | 'note';

/** An essay and what it stands among, the other essays apart. */
export interface Surroundings {
  essay: Essay;
  /** Folder of the project. */
  root: string;
  /** The moment that decides what is of the future. */
  now: Date;
  isPicture: PictureReader;
}

/**
 * A kind of finding: everything that is ever said of it, and what finds it. Words in «» of the message
 * and the cure are filled in. Without a check, it is met while an essay is read, as a `Problem` of its
 * kind.
 *
 * What would break, be lost or go unpublished is an error; what a reader would only see done better is
 * a warning; drafts and dates to come are notes.
 */
interface Words<Message extends string, Cure extends string> {
  /** Its name, and that of its file. */
  kind: string;
  severity: Severity;
  /** What is wrong. */
  message: Message;
  /** What to write instead. */
  cure: Cure;
  /** Why it matters, for the documentation. */
  about: string;
  /** Where it is found, and nothing else. */
  wrong: Example;
  /** The same done well, where nothing is found. */
  right: Example;
}

interface Checks<Met> {
  /** What is found in an essay by itself: tells from its name and bytes alone, and is remembered on disk. */
  inEssay?: (essay: ReadEssay) => Met[];
  /** What is found in an essay once the files beside it and the day are known: asked each time. */
  around?: (surroundings: Surroundings) => Met[] | Promise<Met[]>;
  /** What is found where all essays are known: asked each time. */
  inList?: (list: List) => Met[] | Promise<Met[]>;
}

/** Where a rule is broken, and what fills the blanks of its words. */
interface Met<Blank extends string> {
  place: Place;
  details: Record<Blank, string | number>;
}

/** The words in «» of a text. */
type Blanks<Text extends string> = Text extends `${string}«${infer Blank}»${infer Rest}`
  ? Blank | Blanks<Rest>
  : never;

export type Rule = Words<string, string> & Checks<Problem>;

/** Makes a rule, whose checks fill in the blanks of its own words and no others. */
export function rule<const Message extends string, const Cure extends string>(
  definition: Words<Message, Cure> & Checks<Met<Blanks<Message | Cure>>>,
): Rule {
  const { inEssay, around, inList, ...words } = definition;
  const problemOf = ({ place, details }: Met<Blanks<Message | Cure>>) =>
    problem(words.kind, place, details);
  return {
    ...words,
    ...(inEssay && { inEssay: (essay) => inEssay(essay).map(problemOf) }),
    ...(around && { around: async (given) => (await around(given)).map(problemOf) }),
    ...(inList && { inList: async (list) => (await inList(list)).map(problemOf) }),
  };
}
