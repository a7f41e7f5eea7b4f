import { basename, join } from 'node:path';
import { checkEssays } from '../check/check.ts';
import { folder } from '../essay/files.ts';
import { type Converted, type LinkTo, nowhere } from '../import/converted.ts';
import { filesOf, linksAmong, nameOfText } from '../import/folder.ts';
import type { Chapter } from '../import/epub/from-epub.ts';
import { type Pictures, picturesBeside } from '../import/pictures.ts';
import { readFile } from '../import/read-file.ts';
import { Refusal } from '../import/refusal.ts';
import { type Draft, draftOf, type Request, valuesOf } from './draft.ts';
import type { List } from './list.ts';
import { writeFiles } from './write.ts';

/** Where many essays are taken in. */
export interface Place {
  /** Folder of the project. */
  root: string;
  list: List;
  today: Date;
}

/** One of many, as it is read: its file's name, what it says, and the pictures that come along. */
interface Source {
  name: string;
  read: (linkTo: LinkTo) => Promise<{ converted: Converted } & Pick<Pictures, 'taken' | 'missing'>>;
}

/** What became of one of many: its draft, or why there is none. */
interface Outcome {
  name: string;
  draft?: Draft;
  missing?: ReadonlySet<string>;
  refusal?: string;
}

/**
 * Makes drafts of all files of a folder that can be read, with their pictures and the links among them.
 *
 * @param path of the folder
 * @param from what the curator calls it
 * @returns one report for the curator
 * @throws Refusal where no draft can be made
 */
export async function takeFolder(
  request: Request,
  path: string,
  from: string,
  place: Place,
): Promise<string> {
  const { texts, others } = filesOf(path);
  const sources = texts.map((name): Source => ({
    name,
    read: async (linkTo) => {
      const { taken, missing, ...pictures } = picturesBeside(join(path, name), path);
      const converted = await readFile(join(path, name), name, pictures, linkTo);
      return { converted, taken, missing };
    },
  }));
  return report(await linkedOutcomesOf(sources, request, place, path), others, from, place);
}

/** Makes a draft of each chapter of a book, with the links among them. @returns one report for the curator */
export async function takeBook(
  request: Request,
  chapters: readonly Chapter[],
  path: string,
  from: string,
  place: Place,
): Promise<string> {
  const sources = chapters.map(({ name, read }): Source => ({
    name,
    read: (linkTo) => Promise.try(read, linkTo),
  }));
  return report(await linkedOutcomesOf(sources, request, place, path), [], from, place);
}

/** Makes a draft of each link of a list. @returns one report for the curator */
export async function takeLinks(
  request: Request,
  links: readonly Converted[],
  from: string,
  place: Place,
): Promise<string> {
  const sources = links.map((converted, at): Source => ({
    name: converted.heading ?? converted.headTitle ?? `${basename(from)}, ${at + 1}`,
    read: () => Promise.resolve({ converted, taken: new Map(), missing: new Set() }),
  }));
  return report(await outcomesOf(sources, () => nowhere, request, place, from), [], from, place);
}

/** Makes drafts that link to one another. @param path what their names stand below */
async function linkedOutcomesOf(
  sources: readonly Source[],
  request: Request,
  place: Place,
  path: string,
): Promise<Outcome[]> {
  // What they are called must be known before a link can lead to one.
  const called = await outcomesOf(sources, () => nowhere, request, place, path);
  const ids = new Map(
    called.flatMap(({ name, draft }) => (draft ? [[name, draft.id] as const] : [])),
  );
  return outcomesOf(sources, linksAmong(path, ids), request, place, path);
}

/** Makes the drafts, each beside those of the list and those before it. */
async function outcomesOf(
  sources: readonly Source[],
  linksOf: (name: string) => LinkTo,
  request: Request,
  { list, today }: Place,
  path: string,
): Promise<Outcome[]> {
  const names = new Map(list.names);
  const titles = new Map(list.titles);
  const growing = { ...list, names, titles };
  const outcomes: Outcome[] = [];
  for (const { name, read } of sources) {
    try {
      const { converted, taken, missing } = await read(linksOf(name));
      const origin = { name: nameOfText(join(path, name)), converted };
      const { values, kept } = valuesOf(request, growing, origin);
      const draft = draftOf(values, growing, today, {
        inFolder: request.inFolder,
        pictures: taken,
        origin: { ...origin, kept },
      });
      const [file = ''] = draft.files.keys();
      names.set(draft.id, file.slice(folder.length));
      titles.set((values.title ?? '').toLowerCase(), file.slice(folder.length));
      outcomes.push({ name, draft, missing });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      outcomes.push({ name, refusal: error.message });
    }
  }
  return outcomes;
}

/** Writes the drafts, and says what was and what was not taken in. */
async function report(
  outcomes: readonly Outcome[],
  others: readonly string[],
  from: string,
  { root }: Place,
): Promise<string> {
  const drafts = outcomes.filter(({ draft }) => draft);
  const refused = outcomes.flatMap(({ name, refusal }) =>
    refusal === undefined ? [] : [`  ${name}: ${refusal}`],
  );
  if (drafts.length === 0) {
    const why =
      refused.length === 0
        ? ' It holds no file that can be taken in.'
        : `\n${refused.join('\n')}\n`;
    throw new Refusal(`Nothing of ${from} could be taken in.${why}`);
  }
  for (const { draft } of drafts) if (draft) writeFiles(root, draft.files);
  const { findings } = await checkEssays(root, new Date());
  const entries = drafts.flatMap(({ name, draft, missing = new Set() }) => {
    const [file = '', ...beside] = draft?.files.keys() ?? [];
    // A notation of another program is no error, and is what many files of one program share.
    const wrong = findings.filter(
      (finding) =>
        finding.file === file && (finding.severity === 'error' || finding.kind === 'not-markdown'),
    );
    const notes = [
      ...(draft?.notes ?? []),
      ...[...missing].map((url) => `The picture ${url} is not there.`),
      ...wrong.map(({ line, message, cure }) => `To put right: line ${line}: ${message} ${cure}`),
    ];
    const pictures =
      beside.length === 0
        ? ''
        : `, with ${beside.length} ${beside.length === 1 ? 'picture' : 'pictures'}`;
    return [`  ${name} → ${file}${pictures}`, ...notes.map((note) => `      ${note}`)];
  });
  const blocks = [
    [`Took in ${drafts.length} of ${outcomes.length} from ${from}:`, ...entries],
    refused.length === 0 ? [] : ['Not taken in:', ...refused],
    others.length === 0
      ? []
      : ['Left where they are, for they are no essays:', ...others.map((name) => `  ${name}`)],
    [
      'Next:',
      '  1. npm run check:essays lists what is left to fill in or to put right, with the lines.',
      '  2. Each is a draft: take its line "draft: true" away when it is finished. The next build publishes it.',
    ],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
