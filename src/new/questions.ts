import { asKnown, distinct, problemOf, tidy, type Values } from './fields.ts';
import { collision } from './id.ts';
import type { List } from './list.ts';

/** Asks a person and waits for a line. */
export type Ask = (question: string) => Promise<string>;

/** Asks for what must be written and is not known yet. Only the title has to be answered. */
export async function complete(known: Values, list: List, ask: Ask): Promise<Values> {
  // On a line of its own, so that there is room for the answer.
  const later = '\n(Enter to write it later): ';
  const title =
    known.title ??
    (await answer(ask, 'Title: ', (line) =>
      line === '' ? 'An essay has a title.' : (problemOf({ title: line }) ?? collision(line, list)),
    ));
  const description =
    known.description ??
    (await answer(ask, `Description, in a sentence${later}`, (line) =>
      line === '' ? undefined : problemOf({ description: line }),
    ));
  const author = known.author ?? (await names('author', 'Authors', list.authors));
  const topics = known.topics ?? (await names('topics', 'Topics', list.topics));
  return {
    ...known,
    title,
    ...(description === '' ? {} : { description }),
    ...(author.length > 0 ? { author } : {}),
    ...(topics.length > 0 ? { topics } : {}),
  };

  async function names(field: 'author' | 'topics', label: string, all: readonly string[]) {
    const offered = all.map((name, at) => `  ${at + 1}  ${name}\n`).join('');
    const line = await answer(
      ask,
      `${offered}${label}, by number or name, with commas between them${later}`,
      (line) => {
        const number = parts(line).find((part) => isNumber(part) && !all[Number(part) - 1]);
        if (number !== undefined) return `There is no number ${number}.`;
        const numbers = parts(line).find((part) => /^\d+(?:[\s;]+\d+)+$/.test(part));
        if (numbers !== undefined) return `Put commas between the numbers "${numbers}".`;
        return line === '' ? undefined : problemOf({ [field]: chosen(line, all) });
      },
    );
    return chosen(line, all);
  }
}

/** The names in an answer such as "2, Ada Example", where 2 is the second of the known. */
export function chosen(line: string, known: readonly string[]): string[] {
  return distinct(
    parts(line).map((part) => (isNumber(part) && known[Number(part) - 1]) || asKnown(part, known)),
  );
}

function parts(line: string): string[] {
  return line
    .split(',')
    .map(tidy)
    .filter((part) => part !== '');
}

function isNumber(part: string): boolean {
  return /^\d+$/.test(part);
}

/** Asks until nothing is wrong with the answer. */
async function answer(
  ask: Ask,
  question: string,
  problemWith: (line: string) => string | undefined,
): Promise<string> {
  let asked = question;
  for (;;) {
    const line = tidy(await ask(asked));
    const problem = problemWith(line);
    if (problem === undefined) return line;
    asked = `${problem}\n${question}`;
  }
}
