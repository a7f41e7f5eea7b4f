/** Words of a text with what stands around them: the TextQuoteSelector of W3C's Web Annotation. */
export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
}

/** A passage that a reader keeps. */
export interface Passage {
  /** The only one of its kind, wherever the passage is taken. */
  id: string;
  /** Id of its essay. */
  essay: string;
  /** Title of its essay. */
  title: string;
  authors: string[];
  quote: Quote;
  /** The heading that it stands under; none before the first. */
  heading?: { id: string; text: string };
  /** Where it began in the words of the essay when it was kept: passages stand in this order. */
  start: number;
  /** What follows `#` in a link that leads to exactly these words. */
  fragment: string;
  /** The reader's own words; empty where there are none. */
  note: string;
  /** When it was kept: ISO 8601, with the time. */
  kept: string;
  /** When the reader changed it last: ISO 8601, with the time. */
  changed: string;
  /** Whether the essay did not have it any more when it was last read. */
  gone?: true;
}

/** An id that no other passage has, in this browser or another. */
export function newId(now: Date, random: Uint32Array<ArrayBuffer>): string {
  return [now.getTime(), ...random].map((number) => number.toString(36)).join('-');
}

/** The passage that JSON gave; undefined where it is not whole. */
export function passageIn(value: unknown): Passage | undefined {
  const json: Record<string, unknown> = Object(value);
  const { id, essay, title, start, fragment, note, kept, changed, gone } = json;
  const quote = quoteIn(json.quote);
  const heading = headingIn(json.heading);
  if (!isName(id) || !isName(essay) || !quote || !isTime(kept)) return undefined;
  return {
    id,
    essay,
    title: textOr(title, essay),
    authors: Array.isArray(json.authors)
      ? json.authors.filter((one) => typeof one === 'string')
      : [],
    quote,
    ...(heading && { heading }),
    start: typeof start === 'number' && start >= 0 ? start : 0,
    fragment: textOr(fragment, ''),
    note: textOr(note, ''),
    kept,
    changed: isTime(changed) ? changed : kept,
    ...(gone === true && { gone }),
  };
}

/** The passages of a list that are whole, and how many are not. */
export function passagesIn(json: unknown): { passages: Passage[]; damaged: number } {
  const values: unknown[] = Array.isArray(json) ? json : [];
  const passages = values.flatMap((value) => passageIn(value) ?? []);
  return { passages, damaged: values.length - passages.length };
}

/**
 * What has to be written so that two books become one: passages of theirs that are not in mine, and
 * those that were changed later than mine. A passage is the same by its id, or by its words and what
 * stands around them.
 */
export function news(mine: readonly Passage[], theirs: readonly Passage[]): Passage[] {
  const byId = new Map(mine.map((passage) => [passage.id, passage]));
  const byWords = new Map(mine.map((passage) => [wordsKey(passage), passage]));
  const written = new Map<string, Passage>();
  for (const passage of theirs) {
    const own = byId.get(passage.id) ?? byWords.get(wordsKey(passage));
    const one = { ...passage, id: own?.id ?? passage.id };
    if (own && own.changed >= passage.changed) continue;
    byId.set(one.id, one);
    byWords.set(wordsKey(one), one);
    written.set(one.id, one);
  }
  return [...written.values()];
}

function wordsKey({ essay, quote: { exact, prefix, suffix } }: Passage): string {
  return JSON.stringify([essay, prefix, exact, suffix]);
}

function quoteIn(value: unknown): Quote | undefined {
  const { exact, prefix, suffix }: Record<string, unknown> = Object(value);
  if (typeof exact !== 'string' || exact.trim() === '') return undefined;
  return { exact, prefix: textOr(prefix, ''), suffix: textOr(suffix, '') };
}

function headingIn(value: unknown): Passage['heading'] | undefined {
  const { id, text }: Record<string, unknown> = Object(value);
  return typeof id === 'string' && typeof text === 'string' ? { id, text } : undefined;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isTime(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

function textOr(value: unknown, other: string): string {
  return typeof value === 'string' ? value : other;
}
