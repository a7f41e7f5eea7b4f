/** A review by traffic light. */
export interface Review {
  /** Tells it from others, those of the same day included. */
  id: string;
  /** The day it is about: `2026-11-22`. */
  day: string;
  /** The red light: what to stop. Plain text. */
  stop: string;
  /** The amber light: what to keep. */
  keep: string;
  /** The green light: what to start. */
  start: string;
}

/** The three lights from top to bottom, in the wording of the essay's headings. */
export const lights = [
  { name: 'stop', label: 'Red: what to stop' },
  { name: 'keep', label: 'Amber: what to keep' },
  { name: 'start', label: 'Green: what to start' },
] as const;

/** A review with nothing written in it. */
export function emptyReview(id: string, day: string): Review {
  return { id, day, stop: '', keep: '', start: '' };
}

/** Whether nothing is written in a review. */
export function isEmpty(review: Review): boolean {
  return lights.every(({ name }) => review[name] === '');
}

/** The day it is where the reader is: `2026-11-22`. */
export function localDay(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'))
    .join('-');
}

/** Whether a text is a day of the calendar: `2026-02-28`, but not `2026-02-29`. */
export function isDay(text: string): boolean {
  const date = new Date(text);
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().slice(0, 10) === text
  );
}

/** The reviews with this one: in its place where its id is known, else at the end. */
export function put(reviews: readonly Review[], review: Review): Review[] {
  return reviews.some(({ id }) => id === review.id)
    ? reviews.map((other) => (other.id === review.id ? review : other))
    : [...reviews, review];
}

/** The reviews without the one of this id. */
export function remove(reviews: readonly Review[], id: string): Review[] {
  return reviews.filter((review) => review.id !== id);
}

/** The latest day first; of one day, the one begun last first. */
export function byDay(reviews: readonly Review[]): Review[] {
  return [...reviews].reverse().sort((a, b) => b.day.localeCompare(a.day));
}

/** What a review is called among others: its day, numbered where it is not the first begun of it. */
export function titleOf(review: Review, reviews: readonly Review[]): string {
  const ofDay = reviews.filter(({ day }) => day === review.day);
  const at = ofDay.findIndex(({ id }) => id === review.id);
  return dayInWords.format(new Date(review.day)) + (at > 0 ? ` (${at + 1})` : '');
}

/** A review as Markdown: the answers are the reader's own and stay as they were written. */
export function toMarkdown(review: Review, title: string): string {
  const answers = lights.map(({ name, label }) => `## ${label}\n\n${review[name].trim()}`.trim());
  return `${[`# Review, ${title}`, ...answers].join('\n\n')}\n`;
}

/**
 * What two tabs made of one review: every part as it is in the tab that changed it.
 *
 * @param before what both began with
 * @returns nothing where both changed the same part, and neither may give way
 */
export function merge(before: Review, mine: Review, theirs: Review): Review | undefined {
  const merged = { ...mine };
  for (const part of ['day', 'stop', 'keep', 'start'] as const) {
    if (mine[part] === before[part]) merged[part] = theirs[part];
    else if (theirs[part] !== before[part] && theirs[part] !== mine[part]) return undefined;
  }
  return merged;
}

/**
 * The reviews that are whole in what JSON gave, and how many are not.
 *
 * @throws where it is no list at all
 */
export function parseReviews(json: unknown): { reviews: Review[]; damaged: number } {
  if (!Array.isArray(json)) throw new TypeError('Reviews are kept as a list.');
  const read = json.map(parseReview);
  const reviews = read.filter((review) => review !== undefined);
  return { reviews, damaged: read.length - reviews.length };
}

function parseReview(json: unknown): Review | undefined {
  const parts = new Map<string, unknown>(Object.entries(json ?? {}));
  const [id, day, stop, keep, start] = ['id', 'day', 'stop', 'keep', 'start'].map((name) =>
    parts.get(name),
  );
  const isWhole =
    typeof id === 'string' &&
    typeof day === 'string' &&
    typeof stop === 'string' &&
    typeof keep === 'string' &&
    typeof start === 'string';
  return isWhole && id !== '' && isDay(day) ? { id, day, stop, keep, start } : undefined;
}

/** Days are held as midnight UTC. */
const dayInWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
