import { parseArgs } from 'node:util';
import { formats, hasErrors, isFormat, terminal } from './report.ts';

const help = `Checks the essays in src/content/articles/.

  npm run check:essays -- [--format terminal|github|json]

  --format   terminal: for people (default); github: annotations of a pull request;
             json: an array of { file, line, column, kind, severity, message, cure }.
             Before a program that reads it: npm run -s check:essays -- --format json,
             where -s keeps npm's own words out of it
  --help     shows this

Exits 1 if there is an error, 2 if it is called wrongly, else 0.
`;

process.exitCode = await run(process.argv.slice(2));

async function run(args: string[]): Promise<number> {
  const read = readArguments(args);
  if (typeof read === 'string') {
    console.error(`${read}\n\n${help}`);
    return 2;
  }
  if (read.help) {
    console.log(help);
    return 0;
  }
  const report = await check();
  if (typeof report === 'string') {
    console.error(report);
    return 1;
  }
  const text =
    read.format === 'terminal'
      ? terminal(report, process.stdout.isTTY && !process.env.NO_COLOR)
      : formats[read.format](report);
  process.stdout.write(text);
  return hasErrors(report) ? 1 : 0;
}

/** What is found, or what the list says wrong of itself, which stops all that reads it. */
async function check() {
  try {
    const { checkEssays } = await import('./check.ts');
    return await checkEssays(process.cwd(), new Date());
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
