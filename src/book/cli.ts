import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { essaysIn } from '../check/check-essay.ts';
import { isShown } from '../check/essay.ts';
import { site } from '../collection/site.ts';
import { essayFiles } from '../essay/files.ts';
import { buildBook } from './build-book.ts';
import { chooseEssays } from './choose.ts';

const help = `Makes a book for e-readers (EPUB 3) in books/.

  npm run book                     of the whole list
  npm run book -- --topic NAME     of the essays on a topic
  npm run book -- ESSAY-ID         of one essay
`;

const root = process.cwd();

/** @returns the exit code */
async function run(args: string[]): Promise<number> {
  let request;
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { topic: { type: 'string' }, help: { type: 'boolean', default: false } },
    });
    const [id, ...more] = positionals;
    if (values.help) {
      console.log(help);
      return 0;
    }
    if (more.length > 0 || (id !== undefined && values.topic !== undefined)) {
      console.error(`Name one essay, or one topic in quotation marks.\n\n${help}`);
      return 2;
    }
    request = { id, topic: values.topic };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    return 2;
  }
  const now = new Date();
  const essays = essayFiles(root).map(essaysIn(root));
  const shown = essays.filter((essay) => isShown(essay, now));
  const others = essays.filter((essay) => !shown.includes(essay)).map(({ id }) => id);
  const choice = chooseEssays(request, shown, others, site);
  if (typeof choice === 'string') {
    console.error(`${choice} Nothing was written.`);
    return 1;
  }
  const file = join(root, 'books', `${choice.name}.epub`);
  try {
    await buildBook(root, { ...choice, file });
  } catch (error) {
    // What is wrong with essays is said without a place in the code.
    console.error(error instanceof Error ? error.stack || error.message : String(error));
    return 1;
  }
  console.log(`The book is ${relative(root, file)}`);
  return 0;
}

process.exitCode = await run(process.argv.slice(2));
