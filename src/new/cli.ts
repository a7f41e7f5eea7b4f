import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { checkEssays } from '../check/check.ts';
import { isoDay } from '../collection/dates.ts';
import { type Arguments, help, readArguments } from './arguments.ts';
import { draftOf, type Request, valuesOf } from './draft.ts';
import { readList } from './list.ts';
import { nextSteps } from './next-steps.ts';
import { keptByNpm } from './npm-options.ts';
import { nameOfText } from '../import/folder.ts';
import { picturesBeside } from '../import/pictures.ts';
import { type Ask, complete } from './questions.ts';
import { readBook, readFile, readLinks } from '../import/read-file.ts';
import { Refusal } from '../import/refusal.ts';
import { takeBook, takeFolder, takeLinks } from './take-many.ts';
import { forTerminal } from './wrap.ts';
import { writeFiles } from './write.ts';

/** Where the command runs, and with whom it speaks. */
export interface Surroundings {
  /** Folder of the project. */
  root: string;
  env: NodeJS.ProcessEnv;
  /** Whether somebody is there to be asked. */
  isAsking: boolean;
  out: (text: string) => void;
  err: (text: string) => void;
}

/**
 * Runs the command.
 *
 * @returns its exit code
 */
export async function run(args: string[], surroundings: Surroundings): Promise<number> {
  const read = keptByNpm(surroundings.env) ?? readArguments(args, surroundings.isAsking);
  if (typeof read === 'string') {
    surroundings.err(`${read}\n\n${help}`);
    return 2;
  }
  if (read.help) {
    surroundings.out(help);
    return 0;
  }
  try {
    surroundings.out(await write(read, surroundings));
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    surroundings.err(`${error.message} Nothing was written.`);
    return 1;
  }
}

/** @returns what the curator is told */
async function write(read: Arguments, { root, env, isAsking }: Surroundings): Promise<string> {
  const list = readList(root);
  // npm runs scripts in the project's root, wherever it was called.
  const caller = env.INIT_CWD ?? root;
  const { from } = read;
  const path = resolve(caller, from ?? '');
  const today = new Date(isoDay(new Date()));
  const place = { root, list, today };
  if (from !== undefined && isFolder(path)) return takeFolder(forMany(read), path, from, place);
  const links = from === undefined ? undefined : readLinks(path, from);
  if (from !== undefined && links) return takeLinks(forMany(read), links, from, place);
  const book = from === undefined ? undefined : await readBook(path, from);
  if (from !== undefined && book) return takeBook(forMany(read), book, path, from, place);
  const pictures = picturesBeside(path);
  const origin =
    from === undefined
      ? undefined
      : { name: nameOfText(path), converted: await readFile(path, from, pictures) };
  const { values: known, kept } = valuesOf(read, list, origin);
  const values = isAsking ? await asked((ask) => complete(known, list, ask)) : known;
  const cover = typeof values.cover === 'object' ? values.cover : undefined;
  if (cover) cover.image = pictures.take(cover.image);
  const draft = draftOf(values, list, today, {
    inFolder: read.inFolder,
    pictures: pictures.taken,
    ...(origin ? { origin: { ...origin, kept } } : {}),
  });
  writeFiles(root, draft.files);
  const { findings } = await checkEssays(root, new Date());
  return nextSteps(draft, findings, { from, missing: pictures.missing }, env);
}

/** What is asked of each of many essays. @throws Refusal where it is of one alone */
function forMany(request: Request): Request {
  if (request.title === undefined && request.description === undefined) return request;
  throw new Refusal('A title or a description is one essay’s, and many are taken in.');
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Puts questions at the terminal. @throws Refusal where nobody answers */
async function asked<Answers>(questions: (ask: Ask) => Promise<Answers>): Promise<Answers> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // Lines are kept until they are asked for: some type ahead, or paste.
  const lines = terminal[Symbol.asyncIterator]();
  try {
    return await questions(async (question) => {
      const start = question.lastIndexOf('\n') + 1;
      process.stdout.write(forTerminal(question.slice(0, start), process.stdout));
      terminal.setPrompt(question.slice(start));
      terminal.prompt();
      const line = await lines.next();
      if (!line.done) return line.value;
      throw new Refusal('\nThe questions were left unanswered.');
    });
  } finally {
    terminal.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await run(process.argv.slice(2), {
    root: process.cwd(),
    env: process.env,
    isAsking: process.stdin.isTTY && process.stdout.isTTY,
    out: (text) => console.log(forTerminal(text, process.stdout)),
    err: (text) => console.error(forTerminal(text, process.stderr)),
  });
}
