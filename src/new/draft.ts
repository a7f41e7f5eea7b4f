import { basename, extname } from 'node:path';
import { folder } from '../essay/files.ts';
import type { Converted } from '../import/converted.ts';
import {
  asKnown,
  distinct,
  fit,
  type Fitted,
  impossibleDates,
  problemOf,
  replaced,
  tidy,
  type Values,
} from './fields.ts';
import { frontMatter } from './front-matter.ts';
import { collision, idOf } from './id.ts';
import { leftovers } from '../import/leftovers.ts';
import type { List } from './list.ts';
import { Refusal } from '../import/refusal.ts';
import { similarNames } from './similar-names.ts';
import { shortened } from './slug.ts';

/** What is asked for on the command line, or at the terminal. */
export interface Request {
  title?: string | undefined;
  description?: string | undefined;
  authors: string[];
  topics: string[];
  /** Whether the essay gets a folder, for data and pictures beside it. */
  inFolder: boolean;
}

/** A file that is taken in. */
export interface Origin {
  /** The name of the file. */
  name: string;
  converted: Converted;
}

/** What comes along with the values of a draft. */
export interface Enclosures {
  /** Whether it gets a folder; with pictures it does. */
  inFolder: boolean;
  /** Content by name. */
  pictures: ReadonlyMap<string, Uint8Array>;
  /** The file that is taken in, and what of its front matter is kept as comments. */
  origin?: Origin & { kept: string };
}

/** An essay to be written. */
export interface Draft {
  id: string;
  /** Content by path below the project's root, the essay's own first. */
  files: Map<string, string | Uint8Array>;
  /** What the curator should know, a sentence each. */
  notes: string[];
}

/**
 * What is known of an essay before anything is asked.
 *
 * @throws Refusal where it cannot be written
 */
export function valuesOf(request: Request, list: List, origin?: Origin): Fitted {
  const { values, kept } = fit(origin?.converted.raw ?? {}, list);
  const title = tidy(request.title ?? '') || values.title || titleOf(origin);
  const { description } = request;
  const authors = distinct(request.authors.map((name) => asKnown(name, list.authors)));
  const topics = distinct(request.topics.map((name) => asKnown(name, list.topics)));
  const wished = {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description: tidy(description) }),
    ...(authors.length > 0 ? { author: authors } : {}),
    ...(topics.length > 0 ? { topics } : {}),
  };
  const problem = problemOf(wished) ?? collision(title ?? '', list);
  if (problem) throw new Refusal(problem);
  return {
    values: { ...values, ...wished },
    kept: kept + replaced(values, wished) + (origin?.converted.unread ?? ''),
  };
}

/** The first that fits of a file's heading, what its head says, and its name. */
function titleOf(origin: Origin | undefined): string | undefined {
  if (!origin) return undefined;
  const { converted, name } = origin;
  // A day before the words orders files, and is no part of a title.
  const stem = basename(name, extname(name))
    .replace(/^\d{4}-\d\d-\d\d[-_\s]+/, '')
    .replace(/[-_\s]+/g, ' ');
  const ofName = stem.charAt(0).toUpperCase() + stem.slice(1);
  const candidates = [converted.heading, converted.headTitle, ofName];
  const titles = candidates.map((candidate) => tidy(candidate ?? ''));
  return titles.find((title) => title && !problemOf({ title })) ?? shortened(tidy(ofName), 60);
}

/**
 * Puts an essay together.
 *
 * @param today midnight UTC of the day it is by UTC, by which builds go, so that no draft is of tomorrow
 * @throws Refusal where its file or folder would collide with another
 */
export function draftOf(
  values: Values,
  list: List,
  today: Date,
  { inFolder, pictures, origin }: Enclosures,
): Draft {
  const { title = '' } = values;
  const notes = origin ? notesOn(origin) : [];
  const id = idOf(title, list, today, notes);
  const other = list.titles.get(title.toLowerCase());
  if (other) {
    notes.push(
      `The essay ${folder}${other} has the same title. Readers could not tell them apart.`,
    );
  }
  notes.push(...similarNames(values, list));
  const path = inFolder || pictures.size > 0 ? `${folder}${id}/` : folder;
  const file = path === folder ? `${folder}${id}.mdx` : `${path}index.mdx`;
  const heading = tidy(origin?.converted.heading ?? '').toLowerCase();
  const body = origin?.converted.body({ withoutHeading: heading === title.toLowerCase() });
  const head = frontMatter({ ...values, added: values.added ?? today }, origin?.kept, origin?.name);
  if (body) notes.push(...leftovers(body.trim(), head.split('\n').length));
  return {
    id,
    files: new Map<string, string | Uint8Array>([
      [file, body ? `${head}\n${body.trim()}\n` : head],
      ...Array.from(pictures, ([name, content]) => [path + name, content] as const),
    ]),
    notes,
  };
}

/** What of a file's front matter could not be taken in, a sentence each. */
function notesOn({ name, converted: { raw, unread, notes = [] } }: Origin): string[] {
  return [
    ...notes,
    ...(unread ? [`The front matter of ${name} could not be read: it is kept as comments.`] : []),
    ...impossibleDates(raw).map(
      ([key, date]) => `${key}: there is no date "${date}". It is kept as a comment.`,
    ),
  ];
}
