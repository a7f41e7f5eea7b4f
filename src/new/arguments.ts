import { parseArgs } from 'node:util';
import type { Request } from './draft.ts';

/** What the command can do. */
export const help = `Writes a new essay, ready to fill in, to src/content/articles/.

  npm run new -- "A title" [options]
  npm run new -- --from FILE [options]

  --author NAME        who wrote it; may be repeated
  --topic NAME         what it is about; may be repeated, up to five times
  --description TEXT   its subtitle, in one sentence
  --folder             gives it a folder, for data and pictures beside it
  --from FILE          makes a draft of a Markdown, HTML, Word or text file; of each
                       file of a folder or chapter of a book (.epub); or of each link that Readwise, Instapaper,
                       Pocket, Omnivore or a browser exports (.csv, .json, .html)
  --help               shows this

At a terminal, what is missing is asked for.
`;

/** The command line, read. */
export interface Arguments extends Request {
  from: string | undefined;
  help: boolean;
}

/**
 * Reads the command line. @returns a sentence about what is wrong with it, if anything is
 *
 * @param isAsking whether what is missing can be asked for
 */
export function readArguments(args: string[], isAsking = false): Arguments | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        author: { type: 'string', multiple: true, default: [] },
        topic: { type: 'string', multiple: true, default: [] },
        description: { type: 'string' },
        folder: { type: 'boolean', default: false },
        from: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    const [title, ...others] = positionals;
    if (others.length > 0) {
      return (
        'Put the title in quotation marks, and two hyphens before it: ' +
        `npm run new -- "${positionals.join(' ')}"`
      );
    }
    const { help, from } = values;
    if (!title?.trim() && from === undefined && !help && !isAsking) {
      return 'Write the title of the essay, in quotation marks.';
    }
    return {
      title: title?.trim() === '' ? undefined : title,
      description: values.description,
      authors: values.author,
      topics: values.topic,
      inFolder: values.folder,
      from,
      help,
    };
  } catch (error) {
    if (error instanceof TypeError) return sentence(error);
    throw error;
  }
}

/** What Node says of an option, in fewer words. */
function sentence({ message }: TypeError): string {
  const [, unknown] = /^Unknown option '(.+?)'/.exec(message) ?? [];
  if (unknown !== undefined) return `There is no option ${unknown}.`;
  const [, empty] = /^Option '(--\w+)/.exec(message) ?? [];
  if (empty === undefined) return message;
  return empty === '--folder' || empty === '--help'
    ? `The option ${empty} takes no value.`
    : `Write a value after ${empty}.`;
}
