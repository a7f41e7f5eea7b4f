import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { formats, hasErrors, inTerminal, isFormat } from './report.ts';

const help = `Checks the essays in src/content/articles/.

  npm run check:essays -- [--format terminal|github|json]

  --format   terminal: for people (default); github: annotations of a pull request;
             json: an array of { file, line, column, kind, severity, message, cure }.
             Before a program that reads it: npm run -s check:essays -- --format json,
             where -s keeps npm's own words out of it
  --help     shows this

Exits 1 if there is an error, 2 if it is called wrongly, else 0.
`;

/** Where the command writes. */
export interface Output {
  out: (text: string) => void;
  err: (text: string) => void;
}

/**
 * Runs the command.
 *
 * @param root folder of the project
 * @returns its exit code
 */
export async function run(args: string[], root: string, write: Output): Promise<number> {
  const read = readArguments(args);
  if (typeof read === 'string') {
    write.err(`${read}\n\n${help}\n`);
    return 2;
  }
  if (read.help) {
    write.out(`${help}\n`);
    return 0;
  }
  const report = await check(root);
  if (typeof report === 'string') {
    write.err(`${report}\n`);
    return 1;
  }
  write.out(read.format === 'terminal' ? inTerminal(report) : formats[read.format](report));
  return hasErrors(report) ? 1 : 0;
}

/** What is found, or what the list says wrong of itself, which stops all that reads it. */
async function check(root: string) {
  try {
    const { checkEssays } = await import('./check.ts');
    return await checkEssays(root, new Date());
  } catch (error) {
    if (error instanceof Error && error.name === 'SiteError') return error.message;
    throw error;
  }
}

/** The options, or a sentence about what is wrong with them. */
function readArguments(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'terminal' },
        help: { type: 'boolean', default: false },
      },
    });
    const [file] = positionals;
    if (file !== undefined) return `All essays are checked at once: leave out "${file}".`;
    const { format, help } = values;
    if (isFormat(format)) return { format, help };
    return `There is no format "${format}". Write one of: ${Object.keys(formats).join(', ')}.`;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const [, unknown] = /^Unknown option '(.+?)'/.exec(error.message) ?? [];
    if (unknown !== undefined) return `There is no option ${unknown}.`;
    return error.message.includes('--format')
      ? `--format must be followed by one of: ${Object.keys(formats).join(', ')}.`
      : 'The option --help takes no value.';
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await run(process.argv.slice(2), process.cwd(), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
}
