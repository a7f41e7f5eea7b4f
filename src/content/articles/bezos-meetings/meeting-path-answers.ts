/** What a reader has answered on the path; an empty text where nothing yet. */
export interface Answers {
  /** Who disagrees, as typed. */
  names: string;
  /** Whether their view has been looked into. */
  heard: '' | 'yes' | 'no';
  /** Whether blind spots have been asked about. */
  asked: '' | 'yes' | 'no';
  /** Whether to move over to their side or to keep to the original plan. */
  plan: '' | 'move' | 'keep';
}

/** The most characters of names that are kept: as many as the field takes. */
export const longestNames = 100;

/**
 * The answers in a form's data or in what was kept of them.
 *
 * @param given an object; a question that it does not name is unanswered
 * @throws when it holds something other than answers
 */
export function answersIn(given: unknown): Answers {
  if (typeof given !== 'object' || given === null) throw new Error('Not an object of answers.');
  const answers = new Map<string, unknown>(Object.entries(given));
  const names = answers.get('names') ?? '';
  if (typeof names !== 'string') throw new Error('The names are not a text.');
  return {
    names: names.slice(0, longestNames),
    heard: oneOf(['', 'yes', 'no'] as const, answers.get('heard')),
    asked: oneOf(['', 'yes', 'no'] as const, answers.get('asked')),
    plan: oneOf(['', 'move', 'keep'] as const, answers.get('plan')),
  };
}

/**
 * How names join a sentence that ends before them: `, Maria`, or nothing where there are none.
 * A full stop or comma typed after them is left out, since the sentence brings its own.
 */
export function addressed(names: string): string {
  const spoken = inOneLine(names).replace(/[\s.,;:!?]+$/, '');
  return spoken && `, ${spoken}`;
}

/** A text as it is spoken: every run of spaces and line breaks is one space. */
export function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function oneOf<T extends string>(choices: readonly ['', ...T[]], given: unknown = ''): '' | T {
  const choice = choices.find((one) => one === given);
  if (choice === undefined) throw new Error(`"${String(given)}" is no answer.`);
  return choice;
}
